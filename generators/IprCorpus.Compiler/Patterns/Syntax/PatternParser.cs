using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Patterns.Syntax;

/// <summary>Parses a pattern; <c>src/IprCorpus.Runtime/PATTERNS.md</c> has the grammar.</summary>
internal sealed class PatternParser
{
    /// <summary>The greatest number between braces.</summary>
    public const int MaxRepetitions = 1000;

    private const int MaxDepth = 100;
    private const string Within = "within";
    private const string Containing = "containing";
    private const string Part = "a token, an annotation type or a group";

    private readonly PatternReader _reader;
    private readonly ConditionParser _conditions;
    private int _depth;

    private PatternParser(string pattern)
    {
        _reader = new PatternReader(pattern);
        _conditions = new ConditionParser(_reader);
    }

    /// <summary>The pattern, or what is wrong with it: the first error, for what follows cannot be trusted.</summary>
    public static (PatternSyntax? Syntax, PatternDiagnostic? Diagnostic) Parse(string pattern)
    {
        var parser = new PatternParser(pattern);
        var syntax = parser.ParsePattern();
        return parser._reader.Diagnostic is { } diagnostic ? (null, diagnostic) : (syntax, null);
    }

    private PatternSyntax ParsePattern()
    {
        var body = ParseAlternation();
        var filters = new List<PatternFilter>();
        while (!_reader.IsAtEnd)
        {
            var isNegated = _reader.TryRead("!");
            var isWithin = _reader.IsAt(Within);
            if (!isWithin && !_reader.IsAt(Containing))
            {
                _reader.FailExpecting(isNegated ? "'within' or 'containing'" : $"{Part}, 'within', 'containing' or the end");
                break;
            }

            _reader.ReadName(Within);
            filters.Add(new PatternFilter(ParseOperand(isWithin), isWithin, isNegated));
        }

        return new PatternSyntax(body, filters);
    }

    private PatternNode ParseOperand(bool isWithin)
    {
        if (isWithin ? _reader.IsAtName : IsAtPart && _reader.Next is not ('(' or '<'))
            return ParsePrimary();

        _reader.FailExpecting(isWithin ? "an annotation type" : "a token or an annotation type");
        return Nothing();
    }

    private PatternNode ParseAlternation()
    {
        if (++_depth > MaxDepth)
            _reader.Fail(PatternRules.PatternTooLarge, new TextRange(_reader.Position, _reader.Position),
                $"parts can lie in each other {Messages.Number(MaxDepth)} deep");

        var options = new List<PatternNode> { ParseSequence() };
        while (_reader.TryRead("|"))
            options.Add(ParseSequence());

        _depth--;
        return options is [var only] ? only : new AlternationNode(Around(options), options);
    }

    private PatternNode ParseSequence()
    {
        var items = new List<PatternNode> { ParseRepetition() };
        while (IsAtPart)
            items.Add(ParseRepetition());

        return items is [var only] ? only : new SequenceNode(Around(items), items);
    }

    private bool IsAtPart =>
        _reader.Next is '[' or '\'' or '"' or '(' or '<' || (_reader.IsAtName && !_reader.IsAt(Within) && !_reader.IsAt(Containing));

    private PatternNode ParseRepetition()
    {
        if (!IsAtPart)
        {
            _reader.FailExpecting(Part);
            return Nothing();
        }

        var item = ParseCapture();
        if (ParseCount() is not var (minimum, maximum))
            return item;

        var isLazy = _reader.TryRead("?");
        return new RepetitionNode(new TextRange(item.Range.Start, _reader.End), item, minimum, maximum, isLazy);
    }

    private (int Minimum, int? Maximum)? ParseCount()
    {
        if (_reader.TryRead("?"))
            return (0, 1);
        if (_reader.TryRead("*"))
            return (0, null);
        if (_reader.TryRead("+"))
            return (1, null);
        if (!_reader.TryRead("{"))
            return null;

        var start = _reader.Position;
        var minimum = _reader.Next == ',' ? 0 : _reader.ReadNumber("a number", MaxRepetitions);
        int? maximum = minimum;
        if (_reader.TryRead(","))
            maximum = _reader.Next == '}' ? null : _reader.ReadNumber("a number or '}'", MaxRepetitions);

        _reader.Read("}");
        if (maximum < minimum)
            _reader.Fail(PatternRules.PatternSyntaxError, new TextRange(start, _reader.End - 1), "a second number that is not less than the first",
                $"'{Messages.Number(maximum.Value)}'");

        return (minimum, maximum);
    }

    private PatternNode ParseCapture()
    {
        if (!_reader.IsAtName)
            return ParsePrimary();

        var name = _reader.ReadName(Part);
        if (!_reader.TryRead(":"))
            return ParseAnnotation(name);

        if (!IsAtPart)
        {
            _reader.FailExpecting(Part);
            return Nothing();
        }

        var item = ParsePrimary();
        return new CaptureNode(new TextRange(name.Range.Start, item.Range.End), name, item);
    }

    private PatternNode ParsePrimary()
    {
        var start = _reader.Position;
        if (_reader.TryRead("("))
        {
            var inner = ParseAlternation();
            _reader.Read(")");
            return inner with { Range = new TextRange(start, _reader.End) };
        }

        if (_reader.Next is '\'' or '"')
        {
            var word = _reader.ReadValue();
            var name = new NameSyntax("word", word.Range);
            return new TokenNode(word.Range, new Comparison([name], ComparisonOperator.Match, word.Range, word));
        }

        if (_reader.Next == '[')
        {
            var condition = ParseCondition();
            return new TokenNode(new TextRange(start, _reader.End), condition);
        }

        return _reader.TryRead("<") ? ParseBoundary(start) : ParseAnnotation(_reader.ReadName(Part));
    }

    private BoundaryNode ParseBoundary(int start)
    {
        var isEnd = _reader.TryRead("/");
        var type = _reader.ReadName("an annotation type");
        var condition = _reader.Adjoins('[') ? ParseCondition() : null;
        _reader.Read(">");
        return new BoundaryNode(new TextRange(start, _reader.End), type, condition, isEnd);
    }

    /// <summary>A bracket that follows the name at once is its condition; after white space it is the next token.</summary>
    private AnnotationNode ParseAnnotation(NameSyntax type)
    {
        var condition = _reader.Adjoins('[') ? ParseCondition() : null;
        return new AnnotationNode(new TextRange(type.Range.Start, _reader.End), type, condition);
    }

    /// <summary>Parses the condition between brackets; null where there is none.</summary>
    private Condition? ParseCondition()
    {
        _reader.Read("[");
        var condition = _reader.Next == ']' ? null : _conditions.Parse();
        _reader.Read("]");
        return condition;
    }

    private static TextRange Around(List<PatternNode> nodes) => new(nodes[0].Range.Start, nodes[nodes.Count - 1].Range.End);

    /// <summary>Stands where something is wrong.</summary>
    private TokenNode Nothing() => new(new TextRange(_reader.Position, _reader.Position), null);
}
