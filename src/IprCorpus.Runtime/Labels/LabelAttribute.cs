namespace IprCorpus.Runtime;

/// <summary>
/// States how the files of a corpus write a value of an enum, as in <c>nsubj</c>, <c>PRP$</c> or <c>acl:relcl</c>. Generated
/// enums have it on each value; <see cref="EnumLabels"/> reads it.
/// </summary>
/// <param name="text">The label, exactly as the files write it.</param>
[AttributeUsage(AttributeTargets.Field)]
public sealed class LabelAttribute(string text) : Attribute
{
    /// <summary>Gets the label, exactly as the files write it.</summary>
    public string Text { get; } = text;
}
