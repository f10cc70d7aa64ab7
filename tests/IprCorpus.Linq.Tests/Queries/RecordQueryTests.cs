namespace IprCorpus.Linq.Tests.Queries;

public abstract class RecordQueryTests(SeedsDatabase seeds) : QueryTests(seeds)
{
    public sealed class OnDuckDb(DuckDbSeeds seeds) : RecordQueryTests(seeds), IClassFixture<DuckDbSeeds>;

    public sealed class OnClickHouse(ClickHouseSeeds seeds) : RecordQueryTests(seeds), IClassFixture<ClickHouseSeeds>;

    [SkippableFact]
    public void All_rows_are_the_records_of_the_compiled_corpus()
    {
        SameInOrder(Mentions.InDocumentOrder(), Corpus.Mentions);
        Same(Database.Query<Document>(), Corpus.Documents);
        Same(Database.Query<Person>(), Corpus.People);
        Mentions.InDocumentOrder().First().Should().BeSameAs(Corpus.Mentions[0]);
    }

    [SkippableFact]
    public void A_base_type_has_the_rows_of_all_that_derive_from_it()
    {
        SameInOrder(Database.Query<Event>().InDocumentOrder(), Corpus.Events);
        SameInOrder(Database.Query<Annotation>().InDocumentOrder(), Corpus.Annotations);
        Same(Database.Query<Party>(), Corpus.Parties);
        Same(Database.Query<Entity>(), Corpus.Entities);
        Same(Database.Query<Annotation>().Where(a => a is Event), Corpus.Events);
    }

    [SkippableFact]
    public void Enums_are_compared_and_ordered_as_in_CSharp()
    {
        var pronoun = MentionForm.Pronoun;
        Same(Mentions.Where(m => m.Form == MentionForm.Name), Corpus.Mentions.Where(m => m.Form == MentionForm.Name));
        Same(Mentions.Where(m => m.Form == pronoun), Corpus.Mentions.Where(m => m.Form == pronoun));
        Same(Mentions.Where(m => m.Form < MentionForm.Pronoun), Corpus.Mentions.Where(m => m.Form < MentionForm.Pronoun));
        Same(Mentions.Where(m => m.Syntax == null), Corpus.Mentions.Where(m => m.Syntax == null));
        Same(Mentions.Where(m => m.Syntax != MentionSyntax.Adjective), Corpus.Mentions.Where(m => m.Syntax != MentionSyntax.Adjective));
        Same(Mentions.Select(m => m.Syntax), Corpus.Mentions.Select(m => m.Syntax));
        SameInOrder(
            Mentions.OrderByDescending(m => m.Form).ThenBy(m => m.Start).ThenByDescending(m => m.End),
            Corpus.Mentions.OrderByDescending(m => m.Form).ThenBy(m => m.Start).ThenByDescending(m => m.End));
    }

    [SkippableFact]
    public void Groups_are_counted_in_the_engine()
    {
        Same(
            Mentions.GroupBy(m => m.Form).Select(g => new { g.Key, Count = g.Count() }),
            Corpus.Mentions.GroupBy(m => m.Form).Select(g => new { g.Key, Count = g.Count() }));
        Same(
            Mentions.GroupBy(m => m.Syntax).Select(g => new { g.Key, Count = g.Count() }),
            Corpus.Mentions.GroupBy(m => m.Syntax).Select(g => new { g.Key, Count = g.Count() }));
        SameInOrder(
            Mentions.GroupBy(m => m.Entity.Id).Select(g => new { g.Key, Count = g.Count() }).OrderByDescending(g => g.Count).ThenBy(g => g.Key).Take(5),
            Corpus.Mentions.GroupBy(m => m.Entity.Id).Select(g => new { g.Key, Count = g.Count() })
                .OrderByDescending(g => g.Count).ThenBy(g => g.Key, StringComparer.Ordinal).Take(5));
    }

    [SkippableFact]
    public void Scalars_and_pages()
    {
        Mentions.Count(m => m.Form == MentionForm.Name).Should().Be(Corpus.Mentions.Count(m => m.Form == MentionForm.Name));
        Mentions.Sum(m => m.Length).Should().Be(Corpus.Mentions.Sum(m => m.Length));
        Mentions.Any(m => m.Start == -1).Should().BeFalse();
        Mentions.InDocumentOrder().First(m => m.Form == MentionForm.Pronoun).Should().BeSameAs(Corpus.Mentions.First(m => m.Form == MentionForm.Pronoun));
        Mentions.FirstOrDefault(m => m.Start == -1).Should().BeNull();
        SameInOrder(Mentions.InDocumentOrder().Skip(3).Take(4), Corpus.Mentions.Skip(3).Take(4));
    }

    [SkippableFact]
    public void References_are_followed()
    {
        Same(Mentions.Select(m => new { m.Document.Id, m.Text }), Corpus.Mentions.Select(m => new { m.Document.Id, m.Text }));
        Same(Mentions.Where(m => m.Document.Genre == Genre.News), Corpus.Mentions.Where(m => m.Document.Genre == Genre.News));
        Same(Quotations.Where(q => q.Cue != null).Select(q => q.Cue!.Text), Corpus.Quotations.Where(q => q.Cue != null).Select(q => q.Cue!.Text));
        Same(Quotations.Select(q => q.Cue), Corpus.Quotations.Select(q => q.Cue));
        Same(Quotations.Select(q => new { q.Text, q.Source }), Corpus.Quotations.Select(q => new { q.Text, q.Source }));
    }

    [SkippableFact]
    public void References_are_compared_with_records()
    {
        var tian = Person.TianShihong;
        Same(Quotations.Where(q => q.Source == tian), Corpus.Quotations.Where(q => q.Source == tian));
        Same(Quotations.Where(q => q.Source != tian), Corpus.Quotations.Where(q => q.Source != tian));
        Same(Quotations.Where(q => q.Source == null), Corpus.Quotations.Where(q => q.Source == null));
        Same(Mentions.Where(m => m.Document == Corpus.Documents[0]), Corpus.Mentions);
        Same(
            from q in Quotations from m in Mentions where q.SourceMention == m select new { q, m },
            from q in Corpus.Quotations from m in Corpus.Mentions where q.SourceMention == m select new { q, m });
    }

    [SkippableFact]
    public void Lists_are_counted_and_searched()
    {
        Same(Database.Query<Party>().Select(p => new { p, p.Quotations.Count }), Corpus.Parties.Select(p => new { p, p.Quotations.Count }));
        Same(
            Database.Query<Party>().Where(p => p.Quotations.Any(q => q.Mode == QuotationMode.Direct)),
            Corpus.Parties.Where(p => p.Quotations.Any(q => q.Mode == QuotationMode.Direct)));
        Same(
            Database.Query<Party>().Select(p => new { p, Count = p.Quotations.Where(q => q.Mode == QuotationMode.Direct).Count() }),
            Corpus.Parties.Select(p => new { p, Count = p.Quotations.Where(q => q.Mode == QuotationMode.Direct).Count() }));
        Same(
            Database.Query<Document>().Select(d => new { d.Id, Count = d.Mentions.Count(m => m.Form == MentionForm.Name) }),
            Corpus.Documents.Select(d => new { d.Id, Count = d.Mentions.Count(m => m.Form == MentionForm.Name) }));
        Same(Database.Query<Event>().Select(e => e.Agents.Count), Corpus.Events.Select(e => e.Agents.Count));
        foreach (var party in Corpus.Parties)
        {
            Same(Database.Query<Event>().Where(e => e.Agents.Contains(party)), Corpus.Events.Where(e => e.Agents.Contains(party)));
        }
    }

    [SkippableFact]
    public void Texts_are_searched_and_measured_in_UTF16()
    {
        Same(Mentions.Where(m => m.Text.Contains("ustom")), Corpus.Mentions.Where(m => m.Text.Contains("ustom", StringComparison.Ordinal)));
        Same(Mentions.Where(m => m.Text.Length > 20), Corpus.Mentions.Where(m => m.Text.Length > 20));
        Same(Mentions.Select(m => m.Text).Distinct(), Corpus.Mentions.Select(m => m.Text).Distinct());
        Same(Database.Query<Document>().Select(d => new { d.Text.Length, d.Source, d.Published }),
            Corpus.Documents.Select(d => new { d.Text.Length, d.Source, d.Published }));
    }
}
