using System.Diagnostics.CodeAnalysis;

namespace IprCorpus.Runtime.Html;

/// <summary>
/// Tells notebooks (.NET Interactive) how to show values of a type. They find it by its name and the names of its properties,
/// so that neither side needs the other's assembly.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class TypeFormatterSourceAttribute(
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicMethods | DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] Type formatterSourceType) : Attribute
{
    /// <summary>A type with a method <c>CreateTypeFormatters</c>.</summary>
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicMethods | DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)]
    public Type FormatterSourceType => formatterSourceType;

    /// <summary>The formats that a notebook shows unless it is asked for others.</summary>
    public string[] PreferredMimeTypes { get; set; } = [HtmlFormatter.Html];
}
