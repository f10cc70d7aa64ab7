namespace IprCorpus.Html.View;

/// <summary>A value that a record has. A list property has several fields, one after the other; what is null has none.</summary>
/// <param name="Property">The position of the property among those of the record's type.</param>
/// <param name="Value">The value.</param>
internal readonly record struct ViewField(int Property, ViewValue Value);
