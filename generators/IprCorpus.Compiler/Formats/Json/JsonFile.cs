using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Reading;

namespace IprCorpus.Compiler.Formats.Json;

/// <summary>
/// Reads files in JSON (RFC 8259), strictly. Strings are quoted scalars, all other scalars plain ones; places are those in
/// the file, quotation marks included.
/// </summary>
internal static class JsonFile
{
    /// <summary>The one value of a file; null after a mistake that leaves none.</summary>
    public static SourceNode? ReadOne(DiagnosticBag bag, CancellationToken ct)
    {
        if (!Open(bag))
            return null;

        var reader = new JsonReader(bag, ct);
        var root = reader.SkipSpace() ? reader.Read() : reader.Fail("a value is expected");
        if (root is not null && reader.SkipSpace())
            reader.Fail("the file must end after its value");

        return root;
    }

    /// <summary>
    /// The values of a file that holds any number of them, each on a line or on lines of its own (JSON lines). A value that
    /// is malformed is left out; reading goes on with the next line that begins with an object or an array.
    /// </summary>
    public static IReadOnlyList<SourceNode> ReadMany(DiagnosticBag bag, CancellationToken ct)
    {
        var values = new List<SourceNode>();
        if (!Open(bag))
            return values;

        var reader = new JsonReader(bag, ct);
        while (reader.SkipSpace())
        {
            if (values.Count > 0 && !reader.IsFirstOfLine)
                reader.Fail("a value ends here, and the next one must begin on a new line");
            else if (reader.Read() is { } value)
                values.Add(value);

            if (reader.HasFailed && !reader.Recover())
                break;
        }

        return values;
    }

    private static bool Open(DiagnosticBag bag)
    {
        if (bag.Text.Length <= JsonLimits.FileLength)
            return true;

        bag.Add(FileRules.FileTooLarge, 0, 0, Messages.Number(bag.Text.Length), Messages.Number(JsonLimits.FileLength));
        return false;
    }
}
