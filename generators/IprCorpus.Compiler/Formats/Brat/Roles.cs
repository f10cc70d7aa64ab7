using System.Globalization;
using IprCorpus.Compiler.Reading;

namespace IprCorpus.Compiler.Formats.Brat;

/// <summary>
/// Arguments by role. In an event, a role that has several arguments is numbered from its second on: <c>Org-Arg</c>,
/// <c>Org-Arg2</c>. A role that is declared with a number, or that is counted from one, has it in its name.
/// </summary>
internal static class Roles
{
    /// <summary>The arguments of a relation, whose roles are names as they are.</summary>
    public static IReadOnlyList<SourceEntry> Of(BratRelation relation) =>
        Group(relation.Arguments.Select(static argument => (argument.Role.Text, 1, argument)), out _);

    /// <summary>The arguments of an event.</summary>
    /// <param name="declared">The roles that the configuration declares.</param>
    /// <param name="hasGap">Whether the numbers of a role leave one out.</param>
    public static IReadOnlyList<SourceEntry> Of(BratEvent source, ICollection<string> declared, out bool hasGap)
    {
        var written = new HashSet<string>(source.Arguments.Select(static argument => argument.Role.Text), StringComparer.Ordinal);
        return Group(source.Arguments.Select(argument => Split(argument)), out hasGap);

        (string Role, int Number, BratArgument Argument) Split(BratArgument argument)
        {
            var role = argument.Role.Text;
            var name = role.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
            return name.Length > 0 && name.Length < role.Length && !declared.Contains(role) && !written.Contains(name + "1")
                && int.TryParse(role.Substring(name.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 1
                ? (name, number, argument)
                : (role, 1, argument);
        }
    }

    private static List<SourceEntry> Group(IEnumerable<(string Role, int Number, BratArgument Argument)> arguments, out bool hasGap)
    {
        hasGap = false;
        var entries = new List<SourceEntry>();
        foreach (var role in arguments.GroupBy(static argument => argument.Role, StringComparer.Ordinal))
        {
            var items = role.OrderBy(static item => item.Number).ToList();
            hasGap |= items[items.Count - 1].Number > items.Count;
            var at = items[0].Argument.Role;
            entries.Add(new SourceEntry(
                new SourceScalar(role.Key, isPlain: false, at.Start, at.End),
                items.Count == 1 ? items[0].Argument.Target : new SourceList([.. items.Select(static item => item.Argument.Target)], at.Start, at.End)));
        }

        return entries;
    }
}
