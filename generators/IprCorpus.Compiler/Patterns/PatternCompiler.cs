using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Patterns.Binding;
using IprCorpus.Compiler.Patterns.Program;
using IprCorpus.Compiler.Patterns.Syntax;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Patterns;

/// <summary>From the characters of a pattern to its program.</summary>
internal sealed class PatternCompiler
{
    private readonly string _pattern;
    private readonly PatternSchema _schema;
    private readonly PatternType? _token;
    private readonly List<PatternDiagnostic> _diagnostics = [];
    private readonly ConditionBinder _conditions;
    private readonly ProgramBuilder _builder = new();
    private readonly List<TokenTest> _tests = [];
    private readonly List<Layer> _layers = [];
    private readonly List<CaptureName> _captures = [];
    private readonly List<CaptureNode> _captureNodes = [];

    private PatternCompiler(string pattern, PatternSchema schema)
    {
        _pattern = pattern;
        _schema = schema;
        _token = schema.FindAnnotationType(PatternSchema.TokenName);
        _conditions = new ConditionBinder(schema, _diagnostics);
    }

    /// <summary>The program, null where there are errors, and everything that is wrong.</summary>
    public static (PatternProgram? Program, EquatableArray<PatternDiagnostic> Diagnostics) Compile(string pattern, PatternSchema schema)
    {
        var (syntax, diagnostic) = PatternParser.Parse(pattern);
        return syntax is null ? (null, [diagnostic!]) : new PatternCompiler(pattern, schema).Compile(syntax);
    }

    private (PatternProgram? Program, EquatableArray<PatternDiagnostic> Diagnostics) Compile(PatternSyntax syntax)
    {
        Add(syntax.Body);
        var filters = syntax.Filters.Select(Bind).ToArray();
        if (_builder.IsFull)
            Report(PatternRules.PatternTooLarge, syntax.Body.Range,
                $"its parts, repeated ones each time, can be {Messages.Number(ProgramBuilder.MaxInstructions)}");

        if (CanBeLeftOut(syntax.Body))
            Report(PatternRules.PatternMatchesNothing, syntax.Body.Range);

        var diagnostics = new EquatableArray<PatternDiagnostic>(_diagnostics.Distinct().OrderBy(static diagnostic => diagnostic.Range.Start));
        if (diagnostics.Any(static diagnostic => diagnostic.Rule.Severity == RuleSeverity.Error))
            return (null, diagnostics);

        var (instructions, loops) = _builder.Build();
        return (
            new PatternProgram(
                _schema.Namespace,
                _token?.List,
                new EquatableArray<Instruction>(instructions),
                new EquatableArray<TokenTest>(_tests),
                new EquatableArray<Layer>(_layers),
                new EquatableArray<CaptureName>(_captures),
                new EquatableArray<Filter>(filters),
                loops),
            diagnostics);
    }

    private void Add(PatternNode node)
    {
        if (_builder.IsFull)
            return;

        switch (node)
        {
            case TokenNode token:
                _builder.Add(new TokenInstruction(TestOf(token)) { Comment = Shown(node) });
                break;
            case AnnotationNode annotation:
                _builder.Add(new AnnotationInstruction(LayerOf(annotation.Type, annotation.Condition, node)) { Comment = Shown(node) });
                break;
            case BoundaryNode boundary:
                _builder.Add(new BoundaryInstruction(LayerOf(boundary.Type, boundary.Condition, node), boundary.IsEnd) { Comment = Shown(node) });
                break;
            case SequenceNode sequence:
                foreach (var item in sequence.Items)
                    Add(item);
                break;
            case AlternationNode alternation:
                AddAlternation(alternation);
                break;
            case CaptureNode capture:
                AddCapture(capture);
                break;
            case RepetitionNode repetition:
                AddRepetition(repetition);
                break;
        }
    }

    private void AddAlternation(AlternationNode alternation)
    {
        var ends = new List<int>();
        var last = alternation.Options.Count - 1;
        for (var i = 0; i < last; i++)
        {
            var split = _builder.AddSplit($"{Shown(alternation.Options[i])} first");
            Add(alternation.Options[i]);
            ends.Add(_builder.AddJump());
            _builder.LeadHere(split);
        }

        Add(alternation.Options[last]);
        foreach (var end in ends)
            _builder.LeadHere(end);
    }

    private void AddCapture(CaptureNode node)
    {
        var capture = _captures.FindIndex(capture => capture.Name == node.Name.Text);
        if (capture < 0)
        {
            capture = _captures.Count;
            var layer = node.Item is AnnotationNode annotation ? LayerOf(annotation.Type, annotation.Condition, annotation) : -1;
            _captures.Add(new CaptureName(node.Name.Text, layer));
            _captureNodes.Add(node);
        }
        else if (!ReferenceEquals(_captureNodes[capture], node))
        {
            Report(PatternRules.DuplicatePatternCapture, node.Name.Range, node.Name.Text);
        }

        _builder.Add(new BeginCaptureInstruction(capture) { Comment = $"{node.Name.Text}:" });
        Add(node.Item);
        _builder.Add(new EndCaptureInstruction(capture, node.Item is AnnotationNode));
    }

    private void AddRepetition(RepetitionNode repetition)
    {
        if (repetition.Item is TokenNode token)
        {
            _builder.Add(new TokensInstruction(TestOf(token), repetition.Minimum, repetition.Maximum, repetition.IsLazy,
                Loop: -1)
            { Comment = Shown(repetition) });
            return;
        }

        if (repetition.Maximum is null && CanBeEmpty(repetition.Item) && FindLazyLoop(repetition.Item) is { } lazy)
            Report(PatternRules.UnorderedPatternRepetition, repetition.Range, Shown(lazy));

        for (var i = 0; i < repetition.Minimum && !_builder.IsFull; i++)
            Add(repetition.Item);

        if (repetition.Maximum is not { } maximum)
        {
            AddOnceMore(repetition, _builder.AddLoop(Shown(repetition)), []);
            return;
        }

        // x{2,4} is x x (x x?)?
        var exits = new List<int>();
        for (var i = repetition.Minimum; i < maximum && !_builder.IsFull; i++)
            AddOnceMore(repetition, start: null, exits);

        foreach (var exit in exits)
            _builder.LeadHere(exit);
    }

    /// <summary>The part once more, or not. In a loop it leads back to the start; otherwise the ways out are left to the caller.</summary>
    private void AddOnceMore(RepetitionNode repetition, int? start, List<int> exits)
    {
        var split = _builder.AddSplit(start is null ? Shown(repetition) : string.Empty);
        var exit = split;
        if (repetition.IsLazy)
        {
            exit = _builder.AddJump();
            _builder.LeadHere(split);
        }

        Add(repetition.Item);
        if (start is { } target)
        {
            _builder.Add(new JumpInstruction(target));
            _builder.LeadHere(exit);
        }
        else
        {
            exits.Add(exit);
        }
    }

    private Filter Bind(PatternFilter filter)
    {
        var comment = $"{(filter.IsNegated ? "!" : "")}{(filter.IsWithin ? "within" : "containing")} {Shown(filter.Operand)}";
        return filter.Operand is AnnotationNode annotation
            ? new Filter(LayerOf(annotation.Type, annotation.Condition, annotation), -1, filter.IsWithin, filter.IsNegated, comment)
            : new Filter(-1, TestOf((TokenNode)filter.Operand), filter.IsWithin, filter.IsNegated, comment);
    }

    /// <summary>The number of a token's test; -1 where it has none.</summary>
    private int TestOf(TokenNode token)
    {
        if (token.Condition is null || _conditions.Bind(token.Condition, _token) is not { } condition)
            return -1;

        var found = _tests.FindIndex(test => test.Condition == condition);
        if (found < 0)
        {
            found = _tests.Count;
            _tests.Add(new TokenTest(condition, Shown(token)));
        }

        return found;
    }

    /// <summary>The number of a layer; -1 where there is no such type, and that is said.</summary>
    private int LayerOf(NameSyntax name, Condition? condition, PatternNode node)
    {
        if (_schema.FindAnnotationType(name.Text) is not { List: { } list } type)
        {
            Report(PatternRules.UnknownPatternType, name.Range, name.Text, Spelling.DidYouMean(name.Text, _schema.AnnotationTypes));
            return -1;
        }

        var bound = condition is null ? null : _conditions.Bind(condition, type);
        var found = _layers.FindIndex(layer => layer.Type == type.Name && Equals(layer.Condition, bound));
        if (found < 0)
        {
            found = _layers.Count;
            _layers.Add(new Layer(type.Name, list, bound, Shown(node)));
        }

        return found;
    }

    private void Report(DiagnosticRule rule, TextRange range, params string[] arguments) => _diagnostics.Add(PatternDiagnostic.Of(rule, range, arguments));

    private string Shown(PatternNode node) => Messages.Excerpt(_pattern.Substring(node.Range.Start, node.Range.Length));

    private static bool CanBeLeftOut(PatternNode node) => node switch
    {
        SequenceNode sequence => sequence.Items.All(CanBeLeftOut),
        AlternationNode alternation => alternation.Options.Any(CanBeLeftOut),
        CaptureNode capture => CanBeLeftOut(capture.Item),
        RepetitionNode repetition => repetition.Minimum == 0 || CanBeLeftOut(repetition.Item),
        _ => false,
    };

    /// <summary>Determines whether a part can match no token; unlike <see cref="CanBeLeftOut"/>, of a boundary too.</summary>
    private static bool CanBeEmpty(PatternNode node) => node switch
    {
        BoundaryNode => true,
        SequenceNode sequence => sequence.Items.All(CanBeEmpty),
        AlternationNode alternation => alternation.Options.Any(CanBeEmpty),
        CaptureNode capture => CanBeEmpty(capture.Item),
        RepetitionNode repetition => repetition.Minimum == 0 || CanBeEmpty(repetition.Item),
        _ => false,
    };

    /// <summary>Finds a repetition without bound that takes as few as it can; null where there is none.</summary>
    private static PatternNode? FindLazyLoop(PatternNode node) => node switch
    {
        RepetitionNode { IsLazy: true, Maximum: null } => node,
        RepetitionNode repetition => FindLazyLoop(repetition.Item),
        CaptureNode capture => FindLazyLoop(capture.Item),
        SequenceNode sequence => sequence.Items.Select(FindLazyLoop).FirstOrDefault(static found => found is not null),
        AlternationNode alternation => alternation.Options.Select(FindLazyLoop).FirstOrDefault(static found => found is not null),
        _ => null,
    };
}
