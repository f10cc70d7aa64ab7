using IprCorpus.Compiler.Layout;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Patterns;
using IprCorpus.Compiler.Patterns.Binding;
using IprCorpus.Compiler.Patterns.Program;
using IprCorpus.Compiler.Schema;
using IprCorpus.Compiler.Text;
using IprCorpus.Generators.Patterns;

namespace IprCorpus.Tool.Search.Patterns;

/// <summary>Searches the models of documents for a pattern, and finds what the method of a <c>[CorpusPattern]</c> finds.</summary>
internal sealed class PatternSearch
{
    private readonly PatternProgram _program;
    private readonly SchemaTypes _types;
    private readonly ConditionEvaluator _conditions;
    private readonly PatternTokens _tokens;
    private readonly PatternLayer[] _layers;
    private readonly PatternInterpreter _interpreter;
    private DocumentModel? _document;

    private PatternSearch(PatternProgram program, CorpusSchema schema, IEnumerable<EntityModel> registry)
    {
        _program = program;
        _types = SchemaTypes.Of(schema);
        _conditions = new ConditionEvaluator(_types, registry);
        _tokens = new PatternTokens(program.TokenList is null ? null : AreOf(PatternSchema.TokenName));
        _layers = [.. program.Layers.Select(layer => new PatternLayer(
            AreOf(layer.Type),
            _tokens,
            annotation => layer.Condition is null || _conditions.Holds(layer.Condition, PatternRecord.Of(annotation, _document!, _types))))];
        _interpreter = new PatternInterpreter(program, _tokens, _layers, Fulfils);
    }

    /// <summary>Compiles a pattern.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="schema">The schema of the corpus.</param>
    /// <param name="registry">The entities of the corpus, each id once.</param>
    /// <returns>The search, null where there are errors, and everything that is wrong.</returns>
    public static (PatternSearch? Search, EquatableArray<PatternDiagnostic> Diagnostics) Create(
        string pattern, CorpusSchema schema, IEnumerable<EntityModel> registry)
    {
        var (program, diagnostics) = PatternCompiler.Compile(pattern, new LayoutSchema(new CorpusLayout(schema)));
        return (program is null ? null : new PatternSearch(program, schema, registry), diagnostics);
    }

    /// <summary>Finds the matches in a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="isOverlapping">Whether every token can begin a match; otherwise the search goes on where the last match ended.</param>
    /// <param name="context">The number of characters to show on either side.</param>
    /// <param name="cancellation">Stops between tokens.</param>
    /// <returns>Matches in the order of the text. Two searches must not run at a time.</returns>
    public IEnumerable<FoundPlace> Find(DocumentModel document, bool isOverlapping, int context, CancellationToken cancellation)
    {
        _document = document;
        _tokens.Open(document);
        foreach (var layer in _layers)
        {
            layer.Open(document);
        }

        for (var start = 0; start <= _tokens.Count;)
        {
            cancellation.ThrowIfCancellationRequested();
            var end = _interpreter.Match(start);
            if (end >= 0)
            {
                var span = _tokens.SpanOf(start, end);
                yield return FoundPlace.In(document, span.Start, span.End, context, Captures(document));
            }

            start = end > start && !isOverlapping ? end : start + 1;
        }
    }

    private Dictionary<string, string?> Captures(DocumentModel document)
    {
        var captures = new Dictionary<string, string?>(StringComparer.Ordinal);
        for (var i = 0; i < _program.Captures.Count; i++)
        {
            var (name, layer) = _program.Captures[i];
            captures.Add(name, _interpreter.Captured(i) is { } captured ? TextOf(document, captured, layer) : null);
        }

        return captures;
    }

    private string TextOf(DocumentModel document, (int First, int End, int Entry) captured, int layer)
    {
        if (captured.Entry >= 0)
        {
            var annotation = document.Annotations[_layers[layer].Hulls.Row(captured.Entry)];
            return document.Text[annotation.Start..annotation.End];
        }

        var span = _tokens.SpanOf(captured.First, captured.End);
        return document.Text[span.Start..span.End];
    }

    private bool Fulfils(int test, int token)
    {
        var record = _tokens[token] is { } annotation
            ? PatternRecord.Of(annotation, _document!, _types)
            : PatternRecord.OfWord(new TextRange(_tokens.Start(token), _tokens.End(token)), _document!, _types);
        return _conditions.Holds(_program.Tests[test].Condition, record);
    }

    private bool[] AreOf(string type) => [.. Enumerable.Range(0, _types.Annotations.Count).Select(index => _types.Annotations.IsAssignable(index, type))];
}
