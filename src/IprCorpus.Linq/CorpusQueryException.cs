namespace IprCorpus.Linq;

/// <summary>A query that cannot be run in an engine. The message names the member that stands against it, and a way.</summary>
public sealed class CorpusQueryException : NotSupportedException
{
    /// <summary>Makes one without a message of its own.</summary>
    public CorpusQueryException()
    {
    }

    /// <summary>Makes one with a message.</summary>
    public CorpusQueryException(string message)
        : base(message)
    {
    }

    /// <summary>Makes one with a message and its cause.</summary>
    public CorpusQueryException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
