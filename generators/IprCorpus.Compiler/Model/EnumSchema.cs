using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Model;

/// <summary>A closed set of values.</summary>
/// <param name="Name">Its C# name.</param>
/// <param name="Summary">Text, not markup.</param>
/// <param name="Values">In the order of declaration, at least one. The value's position is its number in C# and in the data.</param>
internal sealed record EnumSchema(string Name, string? Summary, EquatableArray<EnumValueSchema> Values)
{
    /// <summary>Gets a value that indicates whether the runtime has the enum, and none is emitted.</summary>
    public bool IsBuiltIn { get; init; }
}

/// <summary>One value of a closed set.</summary>
/// <param name="Name">As the seeds spell it.</param>
/// <param name="MemberName">As C# spells it.</param>
/// <param name="Summary">Text, not markup.</param>
internal sealed record EnumValueSchema(string Name, string MemberName, string? Summary)
{
    /// <summary>What a foreign format calls it; null where that is the name.</summary>
    public string? Label { get; init; }

    /// <summary>What a foreign format calls it.</summary>
    public string LabelText => Label ?? Name;
}
