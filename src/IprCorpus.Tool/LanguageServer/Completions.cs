using System.Globalization;
using IprCorpus.Compiler.Binding.Anchors;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Schema;
using IprCorpus.Tool.Editing;
using IprCorpus.Tool.LanguageServer.Protocol;
using Range = IprCorpus.Tool.LanguageServer.Protocol.Range;

namespace IprCorpus.Tool.LanguageServer;

/// <summary>Offers types, keys, values, ids, and quotes from the text.</summary>
internal sealed class Completions(EditedCorpus corpus, SchemaTypes types, FileMap map, string path)
{
    private const int Most = 500;
    private const int Field = 5;
    private const int Class = 7;
    private const int EnumMember = 20;
    private const int Reference = 18;
    private const int Word = 1;

    private readonly List<CompletionItem> _items = [];
    private Range _range = new(new(0, 0), new(0, 0));

    /// <summary>Gets what can stand at a place.</summary>
    public CompletionList At(int offset)
    {
        var context = LineContext.Of(map.Text, offset);
        _range = map.RangeOf(context.Start, offset);
        var table = context.Section == CorpusReader.EntitiesKey ? types.Entities : types.Annotations;
        var isRecord = context.Section is CorpusReader.EntitiesKey or CorpusReader.AnnotationsKey;
        if (context is { Key: null, IsFirst: true } && isRecord)
            OfferTypes(table);
        else if (context.Key is null)
            OfferKeys(isRecord, table, context.Type);
        else if (isRecord && context.Section == CorpusReader.AnnotationsKey && context.Key is SelectorReader.ExactKey or SelectorReader.FragmentsKey)
            OfferQuotes(context.Typed, offset);
        else if (!context.IsFirst)
            OfferValues(PropertyOf(isRecord, table, context), context.Typed, offset);

        return new CompletionList(_items.Count > Most, [.. _items.Take(Most)]);
    }

    private PropertySchema? PropertyOf(bool isRecord, TypeTable table, LineContext context)
    {
        var (owner, type) = isRecord ? (table, context.Type is { } name ? table.IndexOf(name) : -1) : (types.Document, 0);
        var position = type < 0 ? -1 : owner.PropertyOf(type, context.Key!);
        return position < 0 ? null : owner.AllProperties(type)[position];
    }

    private void OfferTypes(TypeTable table)
    {
        foreach (var type in table.ConcreteDescendants(table.Root))
            Offer(table[type].Name, Class, table[type].Summary, insert: table[type].Name + ": ");
    }

    private void OfferKeys(bool isRecord, TypeTable table, string? name)
    {
        if (isRecord && name is null || isRecord && table.IndexOf(name!) < 0)
            return;

        var (owner, type) = isRecord ? (table, table.IndexOf(name!)) : (types.Document, 0);
        foreach (var property in owner.AllProperties(type))
            Offer(property.Name, Field, property.Summary, insert: property.Name + ": ");

        var fixedKeys = !isRecord ? [CorpusReader.DocumentKey, CorpusReader.TextKey, CorpusReader.AnnotationsKey, CorpusReader.EntitiesKey]
            : table == types.Annotations ? [.. SelectorReader.SelectorKeys, SelectorReader.FragmentsKey, CorpusReader.NameKey]
            : (IReadOnlyList<string>)[];
        foreach (var key in fixedKeys)
            Offer(key, Field, detail: null, insert: key + ": ");
    }

    private void OfferValues(PropertySchema? property, string typed, int offset)
    {
        switch (property)
        {
            case { Kind: ValueKind.Enum, TypeName: { } name }:
                foreach (var value in types.Enum(name).Values)
                    Offer(value.Name, EnumMember, value.Summary);

                break;
            case { Kind: ValueKind.Entity, TypeName: { } name }:
                foreach (var entity in corpus.Corpus.Whole.Registry.Where(entity => types.Entities.IsAssignable(entity.Type, name)))
                    Offer(entity.Id, Reference, EntityText.Line(types, entity));

                break;
            case { Kind: ValueKind.Annotation, TypeName: { } name }:
                foreach (var annotation in corpus.FileAt(path)?.DocumentAt(offset)?.Annotations ?? [])
                {
                    if (annotation.Id is { } id && types.Annotations.IndexOf(annotation.Type.Text) is >= 0 and var type
                        && types.Annotations.IsAssignable(type, name))
                        Offer(id.Text, Reference, $"{annotation.Type.Text} {annotation.Anchor?.FirstOrDefault()?.Exact?.Text}".TrimEnd());
                }

                break;
            case { Kind: ValueKind.Bool }:
                Offer("true", EnumMember, null);
                Offer("false", EnumMember, null);
                break;
            case { Kind: ValueKind.Span }:
                OfferQuotes(typed, offset);
                break;
        }
    }

    // Goes on with the text from what is typed: to the end of the word, of the next ones, and of the sentence.
    private void OfferQuotes(string typed, int offset)
    {
        if (corpus.FileAt(path) is not { } file || file.DocumentAt(offset) is not { } document || corpus.TextOf(file, document) is not { Value: var text })
            return;

        var begun = typed.TrimStart('"', '\'');
        var offered = new HashSet<string>(StringComparer.Ordinal);
        if (begun.Trim().Length > 0)
        {
            foreach (var place in new TextSearch(text).FindAll(begun, Most).Where(place => place == 0 || !char.IsLetterOrDigit(text[place - 1])).ToList())
            {
                foreach (var end in QuoteEnds.From(text, place + begun.Length))
                    OfferQuote(text[place..end], offered);
            }
        }
    }

    private void OfferQuote(string quote, HashSet<string> offered)
    {
        if (quote.Trim().Length == quote.Length && offered.Add(quote))
        {
            _items.Add(new CompletionItem(quote, Word, new TextEdit(_range, YamlScalar.Of(quote)))
            {
                // Short ones first; and what is typed, with its quotation mark, begins all of them.
                SortText = quote.Length.ToString("D6", CultureInfo.InvariantCulture),
                FilterText = map.Text[map.OffsetOf(_range.Start)..map.OffsetOf(_range.End)] + quote,
            });
        }
    }

    private void Offer(string label, int kind, string? detail, string? insert = null) =>
        _items.Add(new CompletionItem(label, kind, new TextEdit(_range, insert ?? label), detail));
}
