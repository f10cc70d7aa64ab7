using IprCorpus.Segmentation;

namespace IprCorpus.Runtime.Tests.Text.Segmentation;

/// <summary>The compact tables say what the consortium's files say.</summary>
public class CharacterClassesTests
{
    [SkippableFact]
    public void EveryCodePoint_HasTheClassThatTheFilesGiveIt()
    {
        var words = UnicodeFiles.Values("auxiliary/WordBreakProperty.txt");
        var sentences = UnicodeFiles.Values("auxiliary/SentenceBreakProperty.txt");
        var pictographs = UnicodeFiles.Read("emoji/emoji-data.txt").Where(line => line.Contains("; Extended_Pictographic", StringComparison.Ordinal))
            .Select(line => line.Split(';')[0].Trim().Split("..")).SelectMany(ends => Range(ends[0], ends[^1])).ToHashSet();
        var wrong = new List<string>();
        for (var point = 0; point <= 0x10FFFF; point++)
        {
            var expected = new CharacterClass(
                Enum.Parse<WordClass>(words.GetValueOrDefault(point, "Other").Replace("_", "", StringComparison.Ordinal)),
                Enum.Parse<SentenceClass>(sentences.GetValueOrDefault(point, "Other")),
                pictographs.Contains(point));
            if (CharacterClasses.Of(point) != expected)
            {
                wrong.Add($"U+{point:X4} {expected}");
            }
        }

        wrong.Should().BeEmpty();
    }

    [Fact]
    public void Letters_Digits_AndBlanks_AreKnown()
    {
        "aÉא字カ7".ToCharArray().Should().OnlyContain(character => CharacterClasses.Of(character).IsWordCharacter);
        " \t\r\n\u00A0\u2028\u200B\u3000".ToCharArray().Should().OnlyContain(character => CharacterClasses.Of(character).IsBlank);
        "-'.…$_€".ToCharArray().Should().OnlyContain(character => !CharacterClasses.Of(character).IsWordCharacter && !CharacterClasses.Of(character).IsBlank);
    }

    private static IEnumerable<int> Range(string first, string last) =>
        Enumerable.Range(Convert.ToInt32(first, 16), Convert.ToInt32(last, 16) - Convert.ToInt32(first, 16) + 1);
}
