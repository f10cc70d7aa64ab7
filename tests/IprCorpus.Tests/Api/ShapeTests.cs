using System.Collections;
using System.Reflection;
using IprCorpus.Runtime;

namespace IprCorpus.Tests.Api;

/// <summary>What a program finds in the API: names, keys, lists both ways, equality, text, and nothing that throws.</summary>
public sealed class ShapeTests
{
    /// <summary>What the schema has for documents of other kinds.</summary>
    private static readonly string[] ForOthers = ["Appeals", "Sentencings"];

    private static readonly NullabilityInfoContext Nullability = new();

    public static IEnumerable<object> Records => [.. Corpus.Documents, .. Corpus.Entities, .. Corpus.Annotations];

    [Fact]
    public void Every_property_of_every_record_can_be_read_and_is_null_only_where_its_type_says_so()
    {
        var read = 0;
        foreach (var record in Records)
        {
            foreach (var property in record.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(IsReadable))
            {
                var value = property.GetValue(record);
                (value is not null || MayBeNull(property)).Should().BeTrue($"{record}.{property.Name} is null");
                read += value is IEnumerable items and not string ? items.Cast<object?>().Count(item => item is not null) : 1;
            }
        }

        read.Should().BeGreaterThan(5_000, "there are that many values in the corpus");
    }

    [Fact]
    public void Every_list_of_the_facade_can_be_walked_counted_and_indexed_and_agrees_with_itself()
    {
        var lists = typeof(Corpus).GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(static property => property.Name != nameof(Corpus.Texts)).ToList();

        lists.Should().HaveCountGreaterThan(40);
        foreach (var property in lists)
        {
            var list = (IList)typeof(Enumerable).GetMethod(nameof(Enumerable.ToList))!
                .MakeGenericMethod(property.PropertyType.GenericTypeArguments)
                .Invoke(null, [property.GetValue(null)])!;
            ((IEnumerable)property.GetValue(null)!).Cast<object>().Should().Equal(list.Cast<object>());
            (list.Count > 0 || ForOthers.Contains(property.Name)).Should().BeTrue($"Corpus.{property.Name} has items");
        }
    }

    [Fact]
    public void Every_named_instance_is_the_one_that_has_its_id()
    {
        var named = 0;
        foreach (var type in typeof(Corpus).Assembly.GetExportedTypes())
        {
            foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
                .Where(property => property.PropertyType == type))
            {
                named++;
                var found = property.GetValue(null) switch
                {
                    Document document => Document.ById(document.Id),
                    Entity entity => Entity.ById(entity.Id),
                    Annotation annotation => annotation.Document.Annotations.Single(other => other.Id == annotation.Id),
                    var other => other,
                };
                found.Should().BeSameAs(property.GetValue(null), $"it is {type.Name}.{property.Name}");
            }
        }

        named.Should().BeGreaterThan(Corpus.Documents.Count + Corpus.Entities.Count);
    }

    [Fact]
    public void An_id_or_key_that_does_not_exist_gives_null()
    {
        Document.ById("no-such").Should().BeNull();
        Entity.ById("no-such").Should().BeNull();
        Person.ById("china").Should().BeNull("China is no person");
        Party.ById("china").Should().Be(Place.China);
        Place.ByIso3166("cn").Should().BeNull("codes are compared as they are written");
        Corpus.People.Find("no-such").Should().BeNull();
    }

    [Fact]
    public void An_indexer_with_an_id_that_does_not_exist_names_the_nearest() =>
        FluentActions.Invoking(() => Corpus.People["tian-shihon"]).Should().Throw<KeyNotFoundException>().WithMessage("*'tian-shihong'*");

    [Fact]
    public void Every_entity_is_in_the_list_of_its_type_and_of_every_base()
    {
        foreach (var person in Corpus.People)
        {
            Corpus.Parties.Should().Contain(person);
            Corpus.Referents.Should().Contain(person);
            Corpus.Entities.Should().Contain(person);
        }

        Corpus.Parties.Count.Should().Be(Corpus.People.Count + Corpus.Organizations.Count + Corpus.Groups.Count + Corpus.Places.Count);
    }

    [Fact]
    public void A_reference_and_its_inverse_agree_everywhere()
    {
        Corpus.Mentions.Should().OnlyContain(mention => mention.Entity.Mentions.Contains(mention));
        Corpus.Entities.OfType<Referent>().Sum(entity => entity.Mentions.Count).Should().Be(Corpus.Mentions.Count);
        Corpus.Quotations.Where(quotation => quotation.Source is not null).Should().OnlyContain(quotation => quotation.Source!.Quotations.Contains(quotation));
        Corpus.Parties.Sum(party => party.Quotations.Count).Should().Be(Corpus.Quotations.Count(quotation => quotation.Source is not null));
        Corpus.Events.SelectMany(happening => happening.Agents, (happening, agent) => (happening, agent))
            .Should().OnlyContain(pair => pair.agent.EventsAsAgent.Contains(pair.happening));
        Corpus.Parties.Sum(party => party.EventsAsAgent.Count).Should().Be(Corpus.Events.Sum(happening => happening.Agents.Count));
        Corpus.People.Where(person => person.Affiliation is not null).Should().OnlyContain(person => person.Affiliation!.Members.Contains(person));
    }

    [Fact]
    public void Types_are_a_closed_hierarchy_of_records_that_a_switch_can_take_apart()
    {
        foreach (var type in Records.Select(record => record.GetType()).Distinct())
        {
            type.IsSealed.Should().BeTrue($"of {type}");
        }

        typeof(Corpus).Assembly.GetExportedTypes().Where(type => type.IsSubclassOf(typeof(CorpusAnnotation)) || type.IsSubclassOf(typeof(CorpusEntity)))
            .SelectMany(type => type.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance))
            .Where(constructor => constructor.GetParameters()[0].ParameterType != constructor.DeclaringType) // copies, which C# has be protected
            .Should().NotBeEmpty().And.OnlyContain(constructor => !constructor.IsPublic && !constructor.IsFamily);

        Document.AuthoritiesTargetIprInfringements.Annotations.Count(annotation => annotation switch
        {
            Arrest or Prosecution => true,
            EnforcementEvent { Amount: not null } => true,
            _ => false,
        }).Should().Be(5, "approval, arrest, prosecution, border measure, and a campaign count something");
    }

    [Fact]
    public void Records_are_immutable_and_equal_by_identity()
    {
        typeof(Corpus).Assembly.GetExportedTypes().Where(type => !type.IsEnum).SelectMany(type => type.GetProperties())
            .Should().OnlyContain(property => property.SetMethod == null || !property.SetMethod.IsPublic);

        Corpus.Annotations.Distinct().Should().HaveCount(Corpus.Annotations.Count);
        Place.ByIso3166("CN").Should().Be(Place.China);
        Corpus.Quotations.First(quotation => quotation.Id == "q2-tian-pledge").Should().Be(Quotation.TianPledge);
        (Corpus.Mentions[0] == Corpus.Mentions[1]).Should().BeFalse();
        Corpus.Mentions[0].GetHashCode().Should().Be(Corpus.Annotations.OfType<Mention>().First().GetHashCode());
    }

    [Fact]
    public void ToString_is_short_and_says_what_it_is()
    {
        Document.AuthoritiesTargetIprInfringements.ToString().Should().Be("authorities-target-ipr-infringements");
        Place.HongKong.ToString().Should().Be("Place hong-kong \"Hong Kong\"");
        var start = Document.AuthoritiesTargetIprInfringements.Text.IndexOf("cooperation with China", StringComparison.Ordinal);
        Cooperation.WipoAndChina.ToString().Should().Be($"Cooperation {start}..{start + "cooperation".Length} \"cooperation\"");
        Records.Should().OnlyContain(record => record.ToString()!.Length < 120 && !record.ToString()!.Contains('\n'));
    }

    [Fact]
    public void Annotations_are_in_document_order()
    {
        foreach (var document in Corpus.Documents)
        {
            document.Annotations.Select(annotation => annotation.Span).Should().BeInAscendingOrder();
            document.Mentions.Should().Equal(Corpus.Mentions.Where(mention => mention.Document == document));
        }
    }

    [Fact]
    public void Default_values_of_enums_are_not_taken_for_what_the_seeds_leave_out()
    {
        Corpus.Mentions.Count(mention => mention.Syntax is null).Should().BePositive();
        Document.AuthoritiesTargetIprInfringements.BorderMeasures.Should().OnlyContain(measure => measure.Measure == null);
        Goods.TradedGoods.Kind.Should().BeNull();
    }

    private static bool IsReadable(PropertyInfo property) => property.GetIndexParameters().Length == 0 && !property.PropertyType.IsByRefLike;

    private static bool MayBeNull(PropertyInfo property) =>
        Nullable.GetUnderlyingType(property.PropertyType) is not null || Nullability.Create(property).ReadState == NullabilityState.Nullable;
}
