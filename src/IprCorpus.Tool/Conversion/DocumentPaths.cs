using System.Text;

namespace IprCorpus.Tool.Conversion;

/// <summary>
/// Makes paths of files from the ids of documents. An id is data: no path leaves the folder, names a device, hides a file or stands
/// for another document's file, also where names of files are compared without their case.
/// </summary>
internal sealed class DocumentPaths
{
    /// <summary>In bytes of UTF-8; leaves room for a number and an ending in the 255 that file systems give a name.</summary>
    private const int LongestName = 230;

    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    public string Next(string id)
    {
        var path = string.Join('/', id.Split('/').Select(Name));
        var free = path;
        for (var i = 2; !_taken.Add(free); i++)
        {
            free = path + "-" + i;
        }

        return free;
    }

    private static string Name(string part)
    {
        var name = string
            .Concat(part.Select(static c => c is '\\' or ':' or '*' or '?' or '"' or '<' or '>' or '|' || char.IsControl(c) || char.IsSurrogate(c) ? '_' : c));
        while (Encoding.UTF8.GetByteCount(name) > LongestName)
        {
            name = name[..^1];
        }

        name = name.TrimEnd('.', ' ');
        return name.Length == 0 ? "_" : name[0] is '.' or '~' || IsReserved(name) ? "_" + name : name;
    }

    // Names that Windows keeps for devices, whatever their extension.
    private static bool IsReserved(string name) =>
        name.Split('.')[0].ToUpperInvariant() is "CON" or "PRN" or "AUX" or "NUL" or ['C', 'O', 'M', >= '0' and <= '9'] or ['L', 'P', 'T', >= '0' and <= '9'];
}
