using System.Globalization;
using IprCorpus.Compiler.Reading;

namespace IprCorpus.Compiler.Formats.Brat;

/// <summary>An argument in brat's configuration: of an event <c>Org-Arg+:Organization|GPE</c>, of an attribute <c>Value:High|Low</c>.</summary>
/// <param name="Role">Its name, without what says how often it occurs.</param>
/// <param name="IsExpected">Whether it occurs at least once.</param>
/// <param name="IsList">Whether it can occur more than once.</param>
/// <param name="Values">The types, or the values of an attribute.</param>
internal sealed record ConfiguredArgument(string Role, bool IsExpected, bool IsList, IReadOnlyList<SourceScalar> Values)
{
    /// <summary>Null where it is not written as one.</summary>
    public static ConfiguredArgument? Read(ConfigurationLine line, int start, int end)
    {
        var colon = line.Text.IndexOf(':', start, end - start);
        if (colon <= start || colon == end - 1)
            return null;

        var values = new List<SourceScalar>();
        for (var from = colon + 1; from <= end;)
        {
            var bar = from < end ? line.Text.IndexOf('|', from, end - from) : -1;
            bar = bar < 0 ? end : bar;
            if (bar == from || line.Text.IndexOfAny(Spaces, from, bar - from) >= 0)
                return null;

            values.Add(line.Scalar(from, bar));
            from = bar + 1;
        }

        var role = line.Text.Substring(start, colon - start);
        return role[role.Length - 1] switch
        {
            '?' => Of(1, isExpected: false, isList: false),
            '*' => Of(1, isExpected: false, isList: true),
            '+' => Of(1, isExpected: true, isList: true),
            '}' => Counted(),
            _ => Of(0, isExpected: true, isList: false),
        };

        ConfiguredArgument? Of(int cut, bool isExpected, bool isList) =>
            role.Length > cut && role.IndexOfAny(Spaces) < 0 ? new(role.Substring(0, role.Length - cut), isExpected, isList, values) : null;

        // {2}, or {1-3} for a least and a most.
        ConfiguredArgument? Counted()
        {
            var open = role.LastIndexOf('{');
            var bounds = open < 0 ? [] : role.Substring(open + 1, role.Length - open - 2).Split('-');
            return bounds.Length is 1 or 2 && Number(bounds[0]) is { } least && Number(bounds[bounds.Length - 1]) is { } most && least <= most && most > 0
                ? Of(role.Length - open, least > 0, most > 1)
                : null;
        }
    }

    private static readonly char[] Spaces = [' ', '\t'];

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
