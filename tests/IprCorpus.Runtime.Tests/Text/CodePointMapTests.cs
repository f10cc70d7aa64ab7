namespace IprCorpus.Runtime.Tests.Text;

public sealed class CodePointMapTests
{
    [Fact]
    public void Positions_are_those_of_a_walk_over_the_runes() => Texts.All.Sample(text =>
    {
        var map = new CodePointMap(text);
        var starts = Starts(text);
        map.CodePointLength.Should().Be(starts.Count - 1);
        map.Utf16Length.Should().Be(text.Length);
        for (var point = 0; point < starts.Count; point++)
        {
            map.ToUtf16((CodePointOffset)point).Should().Be(starts[point]);
            var next = point + 1 < starts.Count ? starts[point + 1] : starts[point] + 1;
            for (var utf16 = starts[point]; utf16 < next; utf16++)
            {
                ((int)map.ToCodePoints(utf16)).Should().Be(point);
            }
        }
    });

    [Fact]
    public void Span_holds_the_code_points_that_it_touches() =>
        Gen.Select(Texts.All, Gen.Int[0, 1000], Gen.Int[0, 1000]).Sample((text, a, b) =>
        {
            var (start, end) = (Math.Min(a, b) % (text.Length + 1), Math.Max(a, b) % (text.Length + 1));
            (start, end) = (Math.Min(start, end), Math.Max(start, end));
            var map = new CodePointMap(text);
            var starts = Starts(text);

            var span = map.ToCodePoints(new TextSpan(start, end));

            if (start == end)
            {
                span.IsEmpty.Should().BeTrue();
                span.Start.Should().Be(map.ToCodePoints(start));
                return;
            }

            var touched = Enumerable.Range(0, starts.Count - 1).Where(point => starts[point] < end && starts[point + 1] > start).ToList();
            ((int)span.Start).Should().Be(touched[0]);
            ((int)span.End).Should().Be(touched[^1] + 1);
            span.Length.Should().Be(touched.Count);
            map.ToUtf16(span).Should().Be(new TextSpan(starts[touched[0]], starts[touched[^1] + 1]));
        });

    [Fact]
    public void Utf8_positions_are_those_of_the_encoding() => Texts.All.Sample(text =>
    {
        var map = new Utf8Map(text);
        var starts = Starts(text);
        var bytes = 0;
        for (var point = 0; point < starts.Count; point++)
        {
            ((int)map.ToUtf8(starts[point])).Should().Be(bytes);
            if (point + 1 == starts.Count)
            {
                break;
            }

            // A half of a pair alone is written as the replacement character.
            var width = System.Text.Encoding.UTF8.GetByteCount(text, starts[point], starts[point + 1] - starts[point]);
            for (var utf16 = starts[point]; utf16 < starts[point + 1]; utf16++)
            {
                ((int)map.ToUtf8(utf16)).Should().Be(bytes);
            }

            for (var inside = 0; inside < width; inside++)
            {
                map.ToUtf16((Utf8Offset)(bytes + inside)).Should().Be(starts[point]);
            }

            bytes += width;
        }

        map.Utf8Length.Should().Be(System.Text.Encoding.UTF8.GetByteCount(text));
        map.ToUtf16((Utf8Offset)bytes).Should().Be(text.Length);
    });

    [Fact]
    public void Positions_outside_the_text_are_refused()
    {
        var (map, utf8) = (new CodePointMap("a😀"), new Utf8Map("a😀"));

        FluentActions.Invoking(() => map.ToCodePoints(-1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => map.ToCodePoints(4)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => map.ToUtf16((CodePointOffset)3)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => utf8.ToUtf8(4)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => utf8.ToUtf16((Utf8Offset)6)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => utf8.ToUtf16((Utf8Offset)(-1))).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new CodePointSpan((CodePointOffset)2, (CodePointOffset)1)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Counts_of_different_units_do_not_mix()
    {
        foreach (var type in new[] { typeof(CodePointOffset), typeof(CodePointSpan), typeof(Utf8Offset), typeof(TextSpan) })
        {
            type.GetMethods().Should().NotContain(method => method.Name == "op_Implicit");
        }
    }

    [Fact]
    public void Annotation_is_counted_in_code_points_too()
    {
        var corpus = new Corpora.InMemoryCorpus([("d", "a😀b", [new(Corpora.Kind.Token, 1, 3)])]);

        corpus.Tokens.All[0].CodePoints.Should().Be(new CodePointSpan((CodePointOffset)1, (CodePointOffset)2));
        corpus.Tokens.All[0].CodePoints.ToString().Should().Be("1..2 code points");
    }

    /// <summary>Where each code point starts, and at last where the text ends.</summary>
    private static List<int> Starts(string text)
    {
        var (starts, position) = (new List<int>(), 0);
        foreach (var rune in text.EnumerateRunes())
        {
            starts.Add(position);

            // A half of a pair alone comes as the replacement character, one unit long as it is.
            position += rune.Utf16SequenceLength;
        }

        starts.Add(position);
        return starts;
    }
}
