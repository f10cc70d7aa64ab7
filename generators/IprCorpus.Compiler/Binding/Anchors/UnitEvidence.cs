using IprCorpus.Compiler.Reading;

namespace IprCorpus.Compiler.Binding.Anchors;

/// <summary>
/// The evidence that the positions of a file give for one unit against the unit of its format. Only positions that mean
/// different places count.
/// </summary>
internal sealed class UnitEvidence
{
    /// <summary>The factor by which the evidence for a unit has to outweigh that against it: files have errors of their own.</summary>
    private const int Majority = 10;

    /// <summary>Two ends of annotations seldom fall on the edges of words by chance.</summary>
    private const int EnoughEdges = 2;

    private int _quotesFor;
    private int _quotesAgainst;
    private int _edgesFor;
    private int _edgesAgainst;
    private bool _isImpossible;
    private int _rank;

    /// <summary>The first selector that speaks for the unit; of those that prove most.</summary>
    public SourceSelector? First { get; private set; }

    /// <summary>Gets the meaning of the first one in the format's own unit.</summary>
    public UnitReading FirstReading { get; private set; }

    /// <summary>The text of the first one.</summary>
    public DocumentText? FirstText { get; private set; }

    /// <summary>Gets a value that indicates whether it is sure that the unit is meant: quotes agree in it; where nothing quotes, words are cut in the format's
    /// unit and not in this one.</summary>
    public bool IsSure => HasQuotes
        ? _quotesFor >= Majority * _quotesAgainst && _quotesFor > 0
        : IsLikely && _edgesFor >= EnoughEdges && _edgesFor >= Majority * _edgesAgainst;

    /// <summary>Gets a value that indicates whether the unit fits better than the format's.</summary>
    public bool IsLikely => !HasQuotes && !_isImpossible && _edgesFor > 2 * _edgesAgainst;

    /// <summary>Gets the weight of the evidence for the unit, by which several are compared.</summary>
    public int Weight => HasQuotes ? _quotesFor - _quotesAgainst : _edgesFor - _edgesAgainst;

    /// <summary>Gets how many ends of all positions fit badly in the unit, to tell units apart for which equally much speaks.</summary>
    public int OddEdges { get; private set; }

    private bool HasQuotes => _quotesFor + _quotesAgainst > 0;

    /// <param name="own">The range of the selector in the format's unit.</param>
    /// <param name="other">The range that it is in this one.</param>
    public void Add(UnitReading own, UnitReading other, SourceSelector selector, DocumentText text)
    {
        OddEdges += other.OddEdges;
        if (own == other)
            return;

        var rank = 0;
        if (selector.Exact is { Text.Length: > 0 })
        {
            rank = own.Fit == UnitFit.Misfit && other.Fit == UnitFit.Good ? 3 : 0;
            _quotesFor += rank > 0 ? 1 : 0;
            _quotesAgainst += own.Fit == UnitFit.Good && other.Fit == UnitFit.Misfit ? 1 : 0;
        }
        else if (other.Fit == UnitFit.Misfit)
        {
            _isImpossible |= own.Fit != UnitFit.Misfit;
        }
        else
        {
            rank = other.Fit != UnitFit.Good ? 0 : own.Fit switch { UnitFit.Misfit => 2, UnitFit.CutsWord => 1, _ => 0 };
            _edgesFor += rank > 0 ? own.OddEdges : 0;
            _edgesAgainst += own.Fit == UnitFit.Good ? other.OddEdges : 0;
        }

        if (rank > _rank)
            (_rank, First, FirstReading, FirstText) = (rank, selector, own, text);
    }
}
