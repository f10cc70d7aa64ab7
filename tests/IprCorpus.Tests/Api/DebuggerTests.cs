using System.Diagnostics;
using System.Reflection;
using IprCorpus.Runtime;

namespace IprCorpus.Tests.Api;

/// <summary>A debugger shows what a record says, not where it is stored.</summary>
public sealed class DebuggerTests
{
    private const BindingFlags Own = BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly;

    private static readonly Type[] Records =
    [
        typeof(CorpusDocument), typeof(CorpusEntity), typeof(CorpusAnnotation),
        .. typeof(Corpus).Assembly.GetTypes()
            .Where(static type => typeof(CorpusDocument).IsAssignableFrom(type) || typeof(CorpusEntity).IsAssignableFrom(type)
                || typeof(CorpusAnnotation).IsAssignableFrom(type)),
    ];

    [Fact]
    public void There_are_records() => Records.Should().HaveCountGreaterThan(40);

    [Fact]
    public void No_record_shows_its_row_or_its_fields() =>
        Records.SelectMany(static type => type.GetFields(Own).Cast<MemberInfo>()
            .Concat(type.GetProperties(Own).Where(static property => property.Name.StartsWith('_'))))
            .Where(static member => member.GetCustomAttribute<DebuggerBrowsableAttribute>()?.State != DebuggerBrowsableState.Never)
            .Select(static member => $"{member.DeclaringType!.Name}.{member.Name}")
            .Should().BeEmpty();

    [Fact]
    public void No_record_has_columns_or_tables_among_its_static_members() =>
        Records.SelectMany(static type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(static field => !field.Name.EndsWith("Labels", StringComparison.Ordinal))
            .Select(static field => $"{field.DeclaringType!.Name}.{field.Name}")
            .Where(static name => !name.StartsWith("CorpusAnnotation.", StringComparison.Ordinal))
            .Should().BeEmpty();

    [Fact]
    public void Entities_are_shown_by_their_names()
    {
        Person.TianShihong.ToString().Should().Be("Person tian-shihong \"Tian Shihong\"");
        Corpus.Entities.Where(static entity => entity.ToString() == $"{entity.GetType().Name} {entity.Id}").Should()
            .NotContain(static entity => entity is Party);
    }
}
