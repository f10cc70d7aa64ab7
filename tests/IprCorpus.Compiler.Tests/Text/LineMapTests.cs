using CsCheck;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Tests.Text;

public sealed class LineMapTests
{
    [Fact]
    public void Position_is_what_counting_gives() =>
        Generators.Text.Sample(static text =>
        {
            var map = new LineMap(text);
            var (line, column) = (0, 0);
            for (var i = 0; i <= text.Length; i++)
            {
                map.PositionOf(i).Should().Be((line, column));
                if (i == text.Length)
                    break;

                column++;
                if (text[i] is '\n' or '\u0085' or '\u2028' or '\u2029' || text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'))
                    (line, column) = (line + 1, 0);
            }
        });

    [Theory]
    [InlineData(-5, 0, 0)]
    [InlineData(100, 1, 2)]
    public void Offset_outside_is_moved_to_the_nearer_end(int offset, int line, int column) =>
        new LineMap("a\nbc").PositionOf(offset).Should().Be((line, column));
}
