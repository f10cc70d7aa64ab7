using System.Globalization;
using System.Text;
using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Hosting;

/// <summary>Findings as text: how the host that compiles a large corpus tells the generator what to report.</summary>
internal static class FindingsFile
{
    public const string Name = "findings.txt";
    private const int FirstArgument = 8;

    public static string Write(IEnumerable<CorpusDiagnostic> findings)
    {
        var text = new StringBuilder();
        foreach (var (rule, place, arguments) in findings)
        {
            var location = place ?? new FileLocation("", 0, 0, 0, 0, 0, 0);
            int[] numbers = [location.Start, location.Length, location.StartLine, location.StartColumn, location.EndLine, location.EndColumn];
            FieldLine.Append(text, [rule.Id, location.Path, .. numbers.Select(Messages.Number), .. arguments]);
        }

        return text.ToString();
    }

    public static IEnumerable<CorpusDiagnostic> Read(string text)
    {
        var rules = DiagnosticCatalog.All.ToDictionary(static rule => rule.Id, StringComparer.Ordinal);
        foreach (var fields in FieldLine.Read(text))
        {
            int Number(int field) => int.Parse(fields[field], CultureInfo.InvariantCulture);
            yield return new CorpusDiagnostic(
                rules[fields[0]],
                fields[1].Length == 0 ? null : new FileLocation(fields[1], Number(2), Number(3), Number(4), Number(5), Number(6), Number(7)),
                new EquatableArray<string>(fields.Skip(FirstArgument)));
        }
    }
}
