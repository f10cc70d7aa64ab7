namespace IprCorpus.Html.View;

/// <summary>The difference between the two sides of a comparison. The numbers are part of the data form.</summary>
internal enum ViewDifference
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The other side has nothing of the kind there.</summary>
    Missing,

    /// <summary>The other side has it with other boundaries.</summary>
    Boundaries,

    /// <summary>The other side has another type there.</summary>
    Type,

    /// <summary>The other side has other values.</summary>
    Values,
}
