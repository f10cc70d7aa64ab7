namespace IprCorpus.Benchmarks.Programs;

/// <summary>One span question, asked of every tenth sentence: how many tokens it covers.</summary>
public interface ISpanQuestions
{
    /// <summary>By the list's index.</summary>
    int CoveredByIndex();

    /// <summary>By LINQ's <c>Where</c> over the document's tokens.</summary>
    int CoveredByWhere();
}
