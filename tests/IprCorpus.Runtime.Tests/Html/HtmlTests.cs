using System.Collections;
using IprCorpus.Runtime.Storage;
using IprCorpus.Runtime.Tests.Corpora;
using IprCorpus.Runtime.Tests.Json;

namespace IprCorpus.Runtime.Tests.Html;

/// <summary>Shows values as a notebook does, which knows nothing but names.</summary>
public sealed class HtmlTests
{
    private readonly TestCorpus _corpus = new(
        [("china", 3)],
        [
            ("d", "some <text> & more", [
                Sighting.Full(0, 11, "first", [new(0, 4), new(5, 11)], (3 + 1, 0), ((int)Kind.Name + 1, 0), ((int)Kind.Mention + 1, 0)), Sighting.Empty(5, 7, 0),
                new(Kind.Mention, 5, 11), new(Kind.Name, 0, 4, "a-name"), new(Kind.Token, 0, 4),
            ]),
        ]);

    private AnnotationList<Sighting> Sightings => new ConcreteAnnotations<Sighting>(_corpus, (int)Kind.Specimen, row => new Sighting(row, _corpus)).All;

    [Fact]
    public void Annotation_is_shown_where_it_stands_with_its_properties()
    {
        var html = Show(Sightings[0]);

        html.Should().StartWith(
            "<div><b>Sighting</b> <code>first</code> in <i>d</i>, 0..11</div><blockquote><mark>some</mark> <mark>&lt;text&gt;</mark> &amp; more</blockquote><table>")
            .And.Contain("<tr><th>about</th><td>china</td></tr>").And.Contain("<tr><th>grades</th><td>Clear, Faint</td></tr>")
            .And.EndWith("</table>").And.NotContain("<text>");
    }

    [Fact]
    public void Document_is_shown_by_its_beginning() =>
        Show(_corpus.Documents.All[0]).Should().StartWith("<div><b>TestDocument</b> <code>d</code> 18 characters</div><blockquote>some &lt;text&gt; &amp; more</blockquote>");

    [Fact]
    public void Entity_is_shown_by_its_id() =>
        Show(_corpus.Entities.All[0]).Should().Be("<div><b>Place</b> <code>china</code></div><table></table>");

    [Fact]
    public void List_is_a_table_with_a_column_for_each_property_that_any_row_has()
    {
        var html = Show(Sightings);

        html.Should().StartWith("<table><thead><tr><th>type</th><th>id</th><th>document</th>").And.EndWith("</tbody></table>");
        html.Split("<tr>").Should().HaveCount(1 + 1 + 2);
        (html.Split("<th>").Length - 1).Should().Be(html.Split("<tr>")[2].Split("<td>").Length - 1).And.Be(html.Split("<tr>")[3].Split("<td>").Length - 1);
    }

    [Fact]
    public void Long_list_says_how_many_are_left_out()
    {
        var corpus = new TestCorpus([], [("d", new string('x', 100), [.. Enumerable.Range(0, 50).Select(static place => new Draft(Kind.Token, place, place + 1))])]);

        Show(corpus.Tokens.All).Should().EndWith("</table><div>… 30 more</div>");
    }

    private static string Show(object value)
    {
        var attribute = value.GetType().GetCustomAttributes(inherit: true).Single(static attribute => attribute.GetType().Name == "TypeFormatterSourceAttribute");
        var source = Activator.CreateInstance((Type)attribute.GetType().GetProperty("FormatterSourceType")!.GetValue(attribute)!)!;
        var formatter = ((IEnumerable)source.GetType().GetMethod("CreateTypeFormatters")!.Invoke(source, [])!).Cast<object>().Single();
        formatter.GetType().GetProperty("MimeType")!.GetValue(formatter).Should().Be("text/html");
        ((string[])attribute.GetType().GetProperty("PreferredMimeTypes")!.GetValue(attribute)!).Should().Equal("text/html");

        using var writer = new StringWriter();
        formatter.GetType().GetMethod("Format")!.Invoke(formatter, [value, writer]).Should().Be(true);
        return writer.ToString();
    }
}
