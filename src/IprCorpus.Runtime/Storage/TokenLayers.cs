using System.ComponentModel;

namespace IprCorpus.Runtime.Storage;

/// <summary>Finds what type systems such as DKPro's say of a token in annotations beside it. Only generated code uses it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class TokenLayers
{
    /// <summary>Finds the universal part of speech that a tag names.</summary>
    /// <param name="text">The tag, or null.</param>
    /// <returns>The part of speech; null for a tag of another tagset.</returns>
    public static Upos? Tag(string? text) => text is null ? null : UposLabels.Find(text);

    /// <summary>Finds the annotation of a layer that stands where a token does.</summary>
    /// <typeparam name="T">The generated record of the layer.</typeparam>
    /// <param name="layer">The annotations of the layer.</param>
    /// <param name="token">The token.</param>
    /// <returns>The first annotation of the token's document that covers just the token; null where there is none.</returns>
    public static T? At<T>(AnnotationList<T> layer, CorpusAnnotation token)
        where T : CorpusAnnotation
    {
        ArgumentNullException.ThrowIfNull(layer);
        var found = layer.ColocatedWith(token);
        return found.Count > 0 ? found[0] : null;
    }

    /// <summary>Finds the dependency by which a token depends on another.</summary>
    /// <typeparam name="T">The generated record of the dependencies, which stand where their dependents do.</typeparam>
    /// <typeparam name="TToken">The generated record of the token.</typeparam>
    /// <param name="layer">The dependencies.</param>
    /// <param name="token">The token.</param>
    /// <param name="isOf">Whether a dependency is a basic one of the token.</param>
    /// <returns>The first such dependency; null where there is none.</returns>
    public static T? DependencyOf<T, TToken>(AnnotationList<T> layer, TToken token, Func<T, TToken, bool> isOf)
        where T : CorpusAnnotation
        where TToken : CorpusAnnotation
    {
        ArgumentNullException.ThrowIfNull(layer);
        ArgumentNullException.ThrowIfNull(isOf);
        foreach (var dependency in layer.ColocatedWith(token))
        {
            if (isOf(dependency, token))
            {
                return dependency;
            }
        }

        return null;
    }
}
