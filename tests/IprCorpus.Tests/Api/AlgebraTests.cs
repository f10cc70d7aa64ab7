using IprCorpus.Runtime;

namespace IprCorpus.Tests.Api;

/// <summary>What LINQ filters, picks and reorders becomes a list again, and answers what lists answer.</summary>
public sealed class AlgebraTests
{
    [Fact]
    public void A_filter_by_a_lambda_keeps_the_algebra()
    {
        var names = Corpus.Mentions.Where(static mention => mention.Form == MentionForm.Name);
        foreach (var quotation in Corpus.Quotations)
        {
            names.CoveredBy(quotation).Should()
                .Equal(Corpus.Mentions.CoveredBy(quotation).AsEnumerable().Where(static mention => mention.Form == MentionForm.Name));
        }

        Corpus.Texts.Of(names).Count.Should().Be(names.Count());
        Corpus.Texts.Find("China")[0].Hits(names).Should().NotBeEmpty();
        Corpus.Sentences.PairsWith(names, SpanRelation.Covering).Count().Should().BeGreaterThan(20);
        names.Where(Mention.Columns.Form, MentionForm.Pronoun).Count().Should().Be(0);
    }

    [Fact]
    public void Any_sequence_of_annotations_becomes_a_list()
    {
        var sources = Corpus.Quotations.Reverse().Select(static quotation => quotation.SourceMention).OfType<Mention>().ToList();
        var list = sources.Concat(sources).ToAnnotationList();

        list.Should().Equal(sources.Distinct().OrderBy(Corpus.Mentions.IndexOf));
        list.In(Document.AuthoritiesTargetIprInfringements).Count.Should().Be(list.Count);
        Corpus.Annotations.OfType<Annotation>().Reverse().ToAnnotationList().Should().Equal(Corpus.Annotations);
        Array.Empty<Mention>().ToAnnotationList().Should().BeEmpty();
        Corpus.Mentions.ToAnnotationList().Should().BeSameAs(Corpus.Mentions);
        Corpus.Mentions.GroupBy(static mention => mention.Form).First().ToAnnotationList().Should().BeOfType<AnnotationGroup<MentionForm, Mention>>();
    }

    [Fact]
    public void Some_documents_have_texts_and_annotations()
    {
        var all = Corpus.Documents.Where(static document => document.Text.Length > 0);

        all.Texts.Find("China").Count.Should().Be(Corpus.Texts.Find("China").Count);
        all.ToDocumentList().Should().Equal(Corpus.Documents);
        Corpus.Mentions.In(all).Should().Equal(Corpus.Mentions);
        Corpus.Mentions.In(all.Where(static _ => false)).Should().BeEmpty();
        Document.AuthoritiesTargetIprInfringements.Texts.Find("China").Count.Should().Be(Corpus.Texts.Find("China").Count);
        FluentActions.Invoking(Corpus.Verify).Should().NotThrow();
    }
}
