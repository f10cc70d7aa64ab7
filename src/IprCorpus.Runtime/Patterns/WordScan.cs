using System.ComponentModel;

namespace IprCorpus.Runtime.Patterns;

/// <summary>A pattern over the computed words of a corpus that annotates no tokens.</summary>
/// <param name="isOverlapping">Whether every token can begin a match.</param>
/// <param name="loops">The number of loops of the pattern that must not be entered twice at one place.</param>
/// <param name="captures">The names of the captures.</param>
/// <param name="capturedLayers">For each capture the layer whose annotations it captures; -1 where it captures tokens.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class WordScan(bool isOverlapping, int loops, string[] captures, int[] capturedLayers)
    : PatternScan(new WordTokens(), isOverlapping, loops, captures, capturedLayers);
