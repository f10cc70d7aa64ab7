using System.Globalization;
using System.Text;

namespace IprCorpus.Runtime.Tests.Text.Segmentation;

/// <summary>The consortium's files, where the Debian package <c>unicode-data</c> is installed in the version that the tables are of.</summary>
internal static class UnicodeFiles
{
    private const string Folder = "/usr/share/unicode/";
    private const string Version = "15.0.0";

    /// <summary>Skips the test where the files are not there.</summary>
    public static string[] Read(string path)
    {
        Skip.IfNot(File.Exists(Folder + path), $"{Folder}{path} is not there; the Debian package unicode-data brings it.");
        Skip.IfNot(File.ReadLines(Folder + "PropList.txt").First().Contains(Version, StringComparison.Ordinal),
            $"{Folder} is of another version than {Version}.");
        return File.ReadAllLines(Folder + path);
    }

    /// <summary>A file of values: the value of each code point that has one.</summary>
    public static Dictionary<int, string> Values(string path)
    {
        var values = new Dictionary<int, string>();
        foreach (var line in Lines(path))
        {
            var (points, value) = line.Split(';') is [var left, var right, ..] ? (left.Trim().Split(".."), right.Trim()) : throw new FormatException(line);
            for (var point = Hex(points[0]); point <= Hex(points[^1]); point++)
            {
                values.TryAdd(point, value);
            }
        }

        return values;
    }

    /// <summary>A file of break tests: each text with its boundaries, start and end included.</summary>
    public static IEnumerable<(string Line, string Text, List<int> Boundaries)> BreakTests(string path)
    {
        foreach (var line in Lines(path))
        {
            var text = new StringBuilder();
            var boundaries = new List<int>();
            foreach (var part in line.Split((char[])[' ', '\t'], StringSplitOptions.RemoveEmptyEntries))
            {
                if (part == "÷")
                {
                    boundaries.Add(text.Length);
                }
                else if (part != "×")
                {
                    text.Append(char.ConvertFromUtf32(Hex(part)));
                }
            }

            yield return (line, text.ToString(), boundaries);
        }
    }

    private static IEnumerable<string> Lines(string path) =>
        Read(path).Select(line => line.Split('#')[0].Trim()).Where(line => line.Length > 0);

    private static int Hex(string digits) => int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
