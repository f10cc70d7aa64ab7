using System.Text.Json;

namespace IprCorpus.Tool.Tests.Comparison;

/// <summary>Two and more annotators of brat documents, whose agreement is worked out by hand.</summary>
public sealed class CompareTests : IDisposable
{
    private const string Text = "At dawn the Aurora passed Harwich. Captain Reed saw her off Dover.\n";

    private readonly ToolRun _run = new();

    [Fact]
    public void Equal_corpora_have_no_difference()
    {
        Annotate("a", Text, "T1 Ship 12 18 Aurora", "T2 Port 26 33 Harwich");
        Annotate("b", Text, "T7 Ship 12 18 Aurora", "T1 Port 26 33 Harwich");

        var report = Compare("a", "b");

        Changes(report).Should().Be((2, 0, 0, 0, 0));
        Number(report, "overall", "exact", "f1").Should().Be(1);
        report.GetProperty("differences").GetArrayLength().Should().Be(0);
    }

    [Fact]
    public void What_is_added_gone_and_changed_is_told_apart()
    {
        Annotate("a", Text, "T1 Ship 12 18 Aurora", "T2 Port 26 33 Harwich", "T3 Person 35 47 Captain Reed", "T4 Port 60 65 Dover");
        Annotate("b", Text, "T1 Ship 8 18 the Aurora", "T2 Town 26 33 Harwich", "T3 Person 35 47 Captain Reed", "T4 Person 52 55 her");

        var report = Compare("a", "b");

        report.GetProperty("differences").EnumerateArray().Select(static difference => difference.GetProperty("change").GetString())
            .Should().Equal("span", "type", "added", "gone");
        Changes(report).Should().Be((1, 0, 2, 1, 1));
        // One of four in each is at the same place with the same type; with the ship's, two overlap.
        (Number(report, "overall", "exact", "precision"), Number(report, "overall", "exact", "recall")).Should().Be((0.25, 0.25));
        Number(report, "overall", "overlap", "f1").Should().Be(0.5);
        Number(Type(report, "Person"), "exact", "precision").Should().Be(0.5);
        Number(Type(report, "Person"), "exact", "recall").Should().Be(1);
    }

    [Fact]
    public void Of_an_edited_text_only_what_was_edited_has_changed()
    {
        const string Edited = "In 1821, at dawn the swift Aurora passed Deal. Captain Reed saw her off Dover.\n";
        Annotate("a", Text, "T1 Ship 8 18 the Aurora", "T2 Port 26 33 Harwich", "T3 Person 35 47 Captain Reed", "T4 Port 60 65 Dover");
        Annotate("b", Edited, "T1 Ship 17 33 the swift Aurora", "T2 Port 41 45 Deal", "T3 Person 47 59 Captain Reed", "T4 Port 72 77 Dover",
            "T5 Year 3 7 1821");

        var report = Compare("a", "b");

        // The words between its edges do not move a ship, and a port that was replaced by another is still one port there.
        Changes(report).Should().Be((0, 4, 0, 0, 1));
        report.GetProperty("documents")[0].GetProperty("isEdited").GetBoolean().Should().BeTrue();
        Number(report, "overall", "exact", "recall").Should().Be(1);
    }

    [Fact]
    public void Documents_without_a_common_id_are_known_by_their_text()
    {
        Annotate("a", Text, "T1 Ship 12 18 Aurora");
        _run.With("b/other.txt", Text).With("b/other.ann", Line("T1 Ship 12 18 Aurora")).With("b/more.txt", "Nothing.\n").With("b/more.ann", "");

        var report = Compare("a", "b");

        report.GetProperty("documents")[0].GetProperty("ids").EnumerateArray().Select(static id => id.GetString()).Should().Equal("log", "other");
        report.GetProperty("onlyIn")[1].EnumerateArray().Select(static id => id.GetString()).Should().Equal("more");
    }

    [Fact]
    public void Single_files_are_compared_too()
    {
        Annotate("a", Text, "T1 Ship 12 18 Aurora");
        Annotate("b", Text, "T1 Ship 8 18 the Aurora");

        var (exitCode, output, _) = _run.InvokeOn("compare", ["a/log.ann", "b/log.ann"]);

        exitCode.Should().Be(0);
        output.Should().Contain("log: span: Ship T1 12..18 'Aurora' is 8..18 'the Aurora'");
    }

    [Fact]
    public void Copies_of_two_annotators_inside_one_corpus_share_its_schema_and_its_registries()
    {
        _run.With("corpus.yaml", ToolRun.Schema).With("ships.yaml", "entities:\n  - Ship: aurora\n    name: Aurora\n  - Ship: dawn\n    name: Dawn\n");
        var log = "document: march-1\ntext: |\n  At dawn the Aurora passed.\nannotations:\n  - Sighting: s1\n    exact: the Aurora\n    ship: SHIP\n";
        _run.With("anna/log.yaml", log.Replace("SHIP", "aurora", StringComparison.Ordinal)).With("ben/log.yaml",
            log.Replace("SHIP", "dawn", StringComparison.Ordinal));

        var (exitCode, output, error) = _run.InvokeOn("compare", ["anna", "ben"]);

        (exitCode, error).Should().Be((0, ""));
        output.Should().Contain("march-1: values: Sighting s1 8..18 'the Aurora', ship: 'aurora' is 'dawn'").And.NotContain("error");
    }

    [Fact]
    public void Relations_are_the_same_where_their_arguments_are()
    {
        string[] spans = ["T1 Ship 12 18 Aurora", "T2 Port 26 33 Harwich", "T3 Port 60 65 Dover"];
        Annotate("a", Text, [.. spans, "R1 Passes Arg1:T1 Arg2:T2", "R2 Passes Arg1:T1 Arg2:T3"]);
        Annotate("b", Text, [.. spans, "R1 Passes Arg1:T1 Arg2:T2", "R2 Leaves Arg1:T1 Arg2:T3"]);

        var report = Compare("a", "b");

        (Number(Type(report, "Passes"), "exact", "recall"), Number(Type(report, "Passes"), "exact", "precision")).Should().Be((0.5, 1));
        Type(report, "Passes").GetProperty("overlap").ValueKind.Should().Be(JsonValueKind.Null);
        Type(report, "Passes").GetProperty("unitizing").GetProperty("note").GetString().Should().Contain("relation");
        report.GetProperty("differences").EnumerateArray().Single().GetProperty("change").GetString().Should().Be("type");
    }

    [Fact]
    public void Kappa_is_computed_of_values_at_places_that_both_chose()
    {
        // Grades of the same 40 words; scikit-learn 1.2.1 and NLTK 3.8 have 0.6124031007751938 for Cohen's kappa, 0.6055226824457594
        // for Scott's pi, which Fleiss' kappa of two is, and 0.6104536489151874 for Krippendorff's alpha.
        var text = string.Concat(Enumerable.Range(0, 40).Select(static i => $"w{i:00} ")) + "\n";
        string[] grades = ["AACCACACAACCAAABACAABACBABAAABCAAAAABBBB", "AACCACABCCCCAAABACBABABBAABBABCBAABABBBB"];
        for (var annotator = 0; annotator < 2; annotator++)
        {
            Annotate(annotator == 0 ? "a" : "b", text, [.. Enumerable.Range(0, 40).SelectMany(i => new[]
            {
                $"T{i + 1} Word {i * 4} {(i * 4) + 3} w{i:00}",
                $"A{i + 1} Grade T{i + 1} {grades[annotator][i]}",
            })]);
        }

        var category = Compare("a", "b").GetProperty("categories").EnumerateArray()
            .Single(static category => category.GetProperty("of").GetString() == "Word.Grade");

        (category.GetProperty("units").GetInt32(), Number(category, "cohen"), Number(category, "fleiss"), Number(category, "alpha")).Should()
            .Be((40, 0.612403, 0.605523, 0.610454));
    }

    [Fact]
    public void Three_annotators_have_Fleiss_kappa_and_no_differences()
    {
        Annotate("a", Text, "T1 Ship 12 18 Aurora", "T2 Port 26 33 Harwich");
        Annotate("b", Text, "T1 Ship 12 18 Aurora", "T2 Town 26 33 Harwich");
        Annotate("c", Text, "T1 Ship 12 18 Aurora");

        var report = Compare("a", "b", "c");

        // Pairs: of four marks one is shared with each other one: 2·3 of 4 + 3 + 3.
        Number(report, "overall", "exact", "f1").Should().Be(0.6);
        report.GetProperty("differences").GetArrayLength().Should().Be(0);
        var types = report.GetProperty("categories")[0];
        // 3 + 1 pairs of ratings, of which the three of the ship agree.
        (types.GetProperty("of").GetString(), types.GetProperty("units").GetInt32(), Number(types, "agreement")).Should()
            .Be(("type, where spans are equal", 2, 0.75));
    }

    [Fact]
    public void Chains_are_scored_by_place_whatever_they_are_called()
    {
        // The key {1 2} {3} and the response {1} {2 3} of WebAnno's chains would need a file of that format; mentions that refer to
        // entities are chains as well. MUC: no link in common. B3: (1/2 + 1/2 + 1) / 3 both ways. CEAF-e: 2/3 + 2/3 of 2.
        _run.With("corpus.yaml", ToolRun.Schema).With("ships.yaml", "entities:\n  - Ship: x\n    name: X\n  - Ship: y\n    name: Y\n");
        With("anna", "x", "x", "y");
        With("ben", "y", "x", "x");

        var report = JsonDocument.Parse(_run.InvokeOn("compare", ["anna", "ben"], "--json").Output).RootElement.GetProperty("coreference")[0];

        report.GetProperty("by").GetString().Should().Be("Sighting.ship");
        (Number(report, "muc", "f1"), Number(report, "bCubed", "f1"), Number(report, "ceafE", "f1")).Should().Be((0, 0.666667, 0.666667));

        void With(string folder, params string[] ships) => _run.With(
            folder + "/log.yaml",
            "document: march-1\ntext: |\n  one two three\nannotations:\n" +
                string.Concat(ships.Zip(["one", "two", "three"]).Select(static pair => $"  - Sighting:\n    exact: {pair.Second}\n    ship: {pair.First}\n")));
    }

    [Fact]
    public void Below_the_wanted_agreement_the_command_fails()
    {
        Annotate("a", Text, "T1 Ship 12 18 Aurora", "T2 Port 26 33 Harwich");
        Annotate("b", Text, "T1 Ship 12 18 Aurora", "T2 Town 26 33 Harwich");

        _run.InvokeOn("compare", ["a", "b"], "--fail-under", "0.5").ExitCode.Should().Be(0);
        var (exitCode, _, error) = _run.InvokeOn("compare", ["a", "b"], "--fail-under", "0.6");
        (exitCode, error).Should().Be((1, "F1 is 0.500, below 0.600.\n"));
    }

    [Fact]
    public void Corpora_without_a_common_document_are_no_comparison()
    {
        Annotate("a", Text, "T1 Ship 12 18 Aurora");
        _run.With("b/other.txt", "Nothing of that kind.\n").With("b/other.ann", "");

        var (exitCode, _, error) = _run.InvokeOn("compare", ["a", "b"]);

        (exitCode, error).Should().Be((1, "No document is in all of them: neither ids nor texts agree.\n"));
    }

    [Fact]
    public void What_would_command_a_terminal_is_shown_as_an_escape()
    {
        Annotate("a", "red \u001b[31m alert\n", "T1 Word 0 9 red \u001b[31m");
        Annotate("b", "red \u001b[31m alert\n");

        _run.InvokeOn("compare", ["a", "b"]).Output.Should().NotContain("\u001b").And.Contain("\\u001B");
    }

    [Fact]
    public void A_page_shows_two_corpora_and_no_more()
    {
        Annotate("a", Text, "T1 Ship 12 18 Aurora", "T2 Port 26 33 Harwich");
        Annotate("b", Text, "T1 Ship 8 18 the Aurora", "T2 Port 26 33 Harwich");
        var page = _run.PathOf("page.html");

        _run.InvokeOn("compare", ["a", "b"], "--html", page).ExitCode.Should().Be(0);

        File.ReadAllText(page).Should().StartWith("<!doctype html>");
        _run.InvokeOn("compare", ["a", "b", "a"], "--html", page).ExitCode.Should().Be(1);
    }

    public void Dispose() => _run.Dispose();

    private static string Line(string annotation)
    {
        var parts = annotation.Split(' ', annotation[0] == 'T' ? 5 : 2);
        return annotation[0] == 'T' ? $"{parts[0]}\t{parts[1]} {parts[2]} {parts[3]}\t{parts[4]}\n" : $"{parts[0]}\t{parts[1]}\n";
    }

    private static double Number(JsonElement report, params string[] path) =>
        path.Aggregate(report, static (element, name) => element.GetProperty(name)).GetDouble();

    private static JsonElement Type(JsonElement report, string name) =>
        report.GetProperty("types").EnumerateArray().Single(type => type.GetProperty("type").GetString() == name);

    private static (int Same, int Moved, int Changed, int Gone, int Added) Changes(JsonElement report)
    {
        var changes = report.GetProperty("overall").GetProperty("changes");
        return (Of("same"), Of("moved"), Of("changed"), Of("gone"), Of("added"));

        int Of(string name) => changes.GetProperty(name).GetInt32();
    }

    private void Annotate(string folder, string text, params string[] annotations) =>
        _run.With(folder + "/log.txt", text).With(folder + "/log.ann", string.Concat(annotations.Select(Line)));

    private JsonElement Compare(params string[] folders)
    {
        var (exitCode, output, _) = _run.InvokeOn("compare", folders, "--json");
        exitCode.Should().Be(0);
        return JsonDocument.Parse(output).RootElement;
    }
}
