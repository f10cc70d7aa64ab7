using System.ComponentModel;
using System.Text;

namespace IprCorpus.Runtime.Storage;

/// <summary>Morphological features as one text; called by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Features
{
    /// <summary>Joins the features that have a value, as <c>Number=Plur|Person=3</c>.</summary>
    /// <param name="features">Names and values, in the order in which they are joined.</param>
    /// <returns>The text, or null where no feature has a value.</returns>
    public static string? Join(ReadOnlySpan<(string Name, string? Value)> features)
    {
        StringBuilder? text = null;
        foreach (var (name, value) in features)
        {
            if (string.IsNullOrEmpty(value))
            {
                continue;
            }

            text = text is null ? new StringBuilder() : text.Append('|');
            text.Append(name).Append('=').Append(value);
        }

        return text?.ToString();
    }
}
