using System.Text.RegularExpressions;

namespace IprCorpus.Generators.Tests.Architecture;

/// <summary>A row of the table of rooms.</summary>
/// <param name="Name">The folder relative to the compiler's; <c>&lt;...&gt;</c> stands for any folder that has no row of its own.</param>
/// <param name="Uses">The rooms whose types it may name.</param>
internal sealed record Room(string Name, IReadOnlyList<string> Uses);

/// <summary>The table of rooms as a page has it: a row a room, each after the rooms that it uses.</summary>
internal sealed partial class RoomTable(IReadOnlyList<Room> rooms)
{
    private const string Page = "generators/README.md";

    public IReadOnlyList<Room> Rooms => rooms;

    /// <summary>Reads the rows with four cells whose first and third are names of folders.</summary>
    public static RoomTable Read(string page) => new(
        [.. RowPattern().Matches(page)
            .Select(static row => new Room(row.Groups["room"].Value,
                [.. NamePattern().Matches(row.Groups["uses"].Value).Select(static name => name.Groups[1].Value)]))]);

    /// <summary>Finds the room that a folder is in: the one with the longest name that the folder begins with; null for none.</summary>
    public string? RoomOf(string folder)
    {
        for (var path = folder; path.Length > 0; path = path[..Math.Max(0, path.LastIndexOf('/'))])
        {
            if (rooms.Any(room => room.Name == path))
                return path;

            var parent = path[..(path.LastIndexOf('/') + 1)];
            if (rooms.FirstOrDefault(room => room.Name.StartsWith(parent + "<", StringComparison.Ordinal)) is { } any && parent.Length > 0)
                return any.Name;
        }

        return null;
    }

    /// <summary>Finds where the sources and the table disagree, and says what to do about each; empty where they agree.</summary>
    /// <param name="folders">The folders with sources.</param>
    /// <param name="references">The references between them.</param>
    public IEnumerable<string> Compare(IEnumerable<string> folders, IReadOnlyCollection<SourceReference> references)
    {
        foreach (var folder in folders.Where(folder => RoomOf(folder) is null))
            yield return $"The folder '{folder}' has no row in the table of rooms of {Page}: move its files to the room whose work they do, or give it a row.";

        var used = new HashSet<(string From, string To)>();
        foreach (var reference in references)
        {
            if (RoomOf(reference.From) is not { } from || RoomOf(reference.To) is not { } to
                || from == to && FolderOf(from, reference.From) == FolderOf(to, reference.To))
                continue;

            if (rooms.First(room => room.Name == from).Uses.Contains(to))
                used.Add((from, to));
            else
                yield return $"{reference.File} names {reference.Type} of {reference.To}, and the table of rooms of {Page} does not let {from} use {to}: "
                    + $"pass in what is needed, or move the code to a room that may; where data still flows one way, add `{to}` to the row of `{from}`.";
        }

        for (var i = 0; i < rooms.Count; i++)
        {
            foreach (var to in rooms[i].Uses)
            {
                if (!rooms.Take(i).Any(room => room.Name == to))
                    yield return $"In the table of rooms of {Page} the row of {rooms[i].Name} uses {to}, which has no row above it: no two rooms may need " +
                        $"each other, and rows stand after those that they use.";

                if (!used.Contains((rooms[i].Name, to)))
                    yield return $"The table of rooms of {Page} lets {rooms[i].Name} use {to}, and nothing does: take `{to}` out of its row.";
            }
        }
    }

    /// <summary>Gets the folder of a room: a row for any folder stands for several rooms.</summary>
    private static string FolderOf(string room, string folder) => string.Join('/', folder.Split('/').Take(room.Split('/').Length));

    [GeneratedRegex(@"^\| `(?<room>[A-Z][\w/<>]*)` \|[^|\n]*\|(?<uses>[^|\n]*)\|[^|\n]*\|$", RegexOptions.Multiline)]
    private static partial Regex RowPattern();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex NamePattern();
}
