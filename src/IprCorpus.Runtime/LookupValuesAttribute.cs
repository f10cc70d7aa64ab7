using System.ComponentModel;

namespace IprCorpus.Runtime;

/// <summary>
/// All values by which the instances of a generated type can be looked up, where they are few enough to be named. It is how an
/// analyzer knows the ids of a corpus without running it; nothing reads it when a program runs.
/// </summary>
/// <param name="lookup">The method that looks up, such as <c>ById</c>.</param>
/// <param name="values">The values, in ordinal order.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class LookupValuesAttribute(string lookup, params string[] values) : Attribute
{
    /// <summary>The method that looks up.</summary>
    public string Lookup { get; } = lookup;

    /// <summary>The values, in ordinal order.</summary>
    public IReadOnlyList<string> Values { get; } = values;
}
