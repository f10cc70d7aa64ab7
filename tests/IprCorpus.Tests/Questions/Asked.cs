namespace IprCorpus.Tests.Questions;

/// <summary>What the questions are about: one document, so that their answers stay true as the corpus grows.</summary>
internal static class Asked
{
    public static Document Seed => Document.AuthoritiesTargetIprInfringements;
}
