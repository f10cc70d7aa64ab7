using IprCorpus.Runtime.Csv;

namespace IprCorpus.Runtime.Tests.Statistics;

public class CsvTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("say \"x\"", "\"say \"\"x\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1+1", "'\t=1+1")]
    [InlineData("\uFF1D1", "'\uFF1D1")]
    [InlineData("=\"x\",1", "\"'=\"\"x\"\",1\"")]
    [InlineData("a=b", "a=b")]
    [InlineData("", "")]
    public void A_cell_is_one_cell_and_no_formula(string text, string cell)
    {
        var table = new CsvTable(["x"]);
        table.Add(text);
        table.ToString().Should().Be("x\r\n" + cell + "\r\n");
    }

    [Fact]
    public void Numbers_stay_numbers()
    {
        var table = new CsvTable(["a", "b", "c"], '\t');
        table.Add(-1, 2.5, null);
        table.ToString().Should().Be("a\tb\tc\r\n-1\t2.5\t\r\n");
    }

    [Fact]
    public void A_row_has_as_many_cells_as_the_header()
    {
        var missing = () => new CsvTable(["a", "b"]).Add(1);
        missing.Should().Throw<ArgumentException>();
    }
}
