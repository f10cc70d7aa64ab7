using System.Globalization;
using IprCorpus.Compiler.Patterns.Program;
using IprCorpus.Generators.Emit;

namespace IprCorpus.Generators.Patterns;

/// <summary>
/// Writes the method that matches a pattern at a token: its steps one after the other, with jumps to where a choice leads, as
/// a regular expression is written.
/// </summary>
internal sealed class MatchWriter
{
    private readonly SourceWriter _writer;
    private readonly PatternProgram _program;
    private readonly HashSet<int> _targets = [];
    private readonly List<(int Place, bool IsResumed)> _choices = [];
    private readonly bool _hasChoice;

    private MatchWriter(SourceWriter writer, PatternProgram program)
    {
        _writer = writer;
        _program = program;
        foreach (var instruction in program.Instructions)
        {
            _hasChoice |= instruction is SplitInstruction or AnnotationInstruction || IsChoice(instruction);
            if (instruction is SplitInstruction split)
            {
                _targets.Add(split.Other);
            }
            else if (instruction is JumpInstruction jump)
            {
                _targets.Add(jump.Target);
            }
        }
    }

    public static void Write(SourceWriter writer, PatternProgram program) => new MatchWriter(writer, program).Write();

    /// <summary>The C# name of a test.</summary>
    public static string TestName(int test) => "IsToken" + Number(test);

    /// <summary>The C# name of a layer.</summary>
    public static string LayerName(int layer) => "_layer" + Number(layer);

    /// <summary>The C# name of the method that looks for a token in a match.</summary>
    public static string ContainsName(int test) => "ContainsToken" + Number(test);

    private void Write()
    {
        _writer.Open("protected override int Match(int start)");
        _writer.Line("var position = start;");
        if (_hasChoice)
        {
            _writer.Line("int low, high;");
        }

        if (_program.Instructions.Any(static instruction => instruction is EndCaptureInstruction { HasEntry: true }))
        {
            _writer.Line("int entry;");
        }

        for (var place = 0; place < _program.Instructions.Count; place++)
        {
            var instruction = _program.Instructions[place];
            if (instruction.Comment.Length > 0)
            {
                _writer.Separate();
                _writer.Line("// " + instruction.Comment);
            }

            Label(place);
            Write(instruction, place);
        }

        WriteEnd();
        _writer.Close();
    }

    private void Label(int place)
    {
        if (_targets.Contains(place))
        {
            _writer.Line($"L{Number(place)}:");
        }
    }

    private void Write(Instruction instruction, int place)
    {
        switch (instruction)
        {
            case TokenInstruction token:
                FailIf($"position == Count{(token.Test < 0 ? "" : $" || !{TestName(token.Test)}(position)")}");
                _writer.Line("position++;");
                break;
            case TokensInstruction tokens:
                WriteTokens(tokens, place);
                break;
            case AnnotationInstruction annotation:
                WriteAnnotation(annotation, place);
                break;
            case BoundaryInstruction boundary:
                FailIf($"!{LayerName(boundary.Layer)}.{(boundary.IsEnd ? "Ends" : "Begins")}(position)");
                break;
            case BeginCaptureInstruction capture:
                _writer.Line($"BeginCapture({Number(capture.Capture)}, position);");
                break;
            case EndCaptureInstruction capture:
                _writer.Line($"EndCapture({Number(capture.Capture)}, position{(capture.HasEntry ? ", entry" : "")});");
                break;
            case SplitInstruction split:
                _writer.Line($"Push({Choice(split.Other, isResumed: false)}, position, 0);");
                break;
            case JumpInstruction jump:
                _writer.Separate();
                _writer.Line($"goto L{Number(jump.Target)};");
                break;
            case EnterInstruction enter:
                FailIf($"!Enter({Number(enter.Loop)}, position)");
                break;
        }
    }

    private void WriteTokens(TokensInstruction tokens, int place)
    {
        if (tokens.Loop >= 0)
        {
            FailIf($"!Enter({Number(tokens.Loop)}, position)");
        }

        if (tokens.Maximum == tokens.Minimum)
        {
            WriteExactly(tokens.Minimum, tokens.Test);
        }
        else if (tokens.IsLazy)
        {
            WriteExactly(tokens.Minimum, tokens.Test);
            _writer.Line("low = position;");
            _writer.Line($"high = {(tokens.Maximum is { } maximum ? Least(maximum - tokens.Minimum) : "Count")};");
            _writer.Line($"R{Number(place)}:");
            _writer.Line("position = low;");
            _writer.Open($"if (low < high{(tokens.Test < 0 ? "" : $" && {TestName(tokens.Test)}(low)")})");
            _writer.Line($"Push({Choice(place, isResumed: true)}, low + 1, high);");
            _writer.Close();
        }
        else
        {
            WriteGreedy(tokens, place);
        }
    }

    private void WriteGreedy(TokensInstruction tokens, int place)
    {
        _writer.Line($"low = position{(tokens.Minimum > 0 ? " + " + Number(tokens.Minimum) : "")};");
        if (tokens.Test < 0)
        {
            _writer.Line($"high = {(tokens.Maximum is { } most ? Least(most) : "Count")};");
        }
        else
        {
            _writer.Line("high = position;");
            var limit = tokens.Maximum is { } maximum ? $" && high < position + {Number(maximum)}" : "";
            _writer.Open($"while (high < Count{limit} && {TestName(tokens.Test)}(high))");
            _writer.Line("high++;");
            _writer.Close();
            _writer.Line();
        }

        if (tokens.Minimum > 0)
        {
            FailIf("high < low");
        }

        _writer.Line($"R{Number(place)}:");
        _writer.Line("position = high;");
        _writer.Open("if (low < high)");
        _writer.Line($"Push({Choice(place, isResumed: true)}, low, high - 1);");
        _writer.Close();
    }

    private void WriteExactly(int count, int test)
    {
        if (count == 0)
        {
            return;
        }

        if (test < 0)
        {
            _writer.Line($"position += {Number(count)};");
            FailIf("position > Count");
            return;
        }

        _writer.Open($"for (var end = position + {Number(count)}; position < end; position++)");
        _writer.Open($"if (position == Count || !{TestName(test)}(position))");
        _writer.Line(Failure);
        _writer.Close();
        _writer.Close();
        _writer.Line();
    }

    private void WriteAnnotation(AnnotationInstruction annotation, int place)
    {
        var layer = LayerName(annotation.Layer);
        _writer.Line("low = position;");
        _writer.Line($"high = {layer}.FirstFrom(low);");
        _writer.Line($"R{Number(place)}:");
        FailIf($"!{layer}.BeginsAt(high, low)");
        _writer.Line($"Push({Choice(place, isResumed: true)}, low, high + 1);");
        if (place + 1 < _program.Instructions.Count && _program.Instructions[place + 1] is EndCaptureInstruction { HasEntry: true })
        {
            _writer.Line("entry = high;");
        }

        _writer.Line($"position = {layer}.EndOf(high);");
    }

    private void WriteEnd()
    {
        _writer.Separate();
        Label(_program.Instructions.Count);
        foreach (var filter in _program.Filters)
        {
            _writer.Line("// " + filter.Comment);
            FailIf((filter.IsNegated ? "" : "!") + FilterCode(filter));
        }

        _writer.Line("return position;");
        if (!_hasChoice)
        {
            return;
        }

        _writer.Line();
        _writer.Line("Fail:");
        _writer.Open("switch (Pop(out low, out high))");
        for (var choice = 0; choice < _choices.Count; choice++)
        {
            var (place, isResumed) = _choices[choice];
            _writer.Line($"case {Number(choice + 1)}:");
            _writer.Continue(() =>
            {
                if (!isResumed)
                {
                    _writer.Line("position = low;");
                }

                _writer.Line($"goto {(isResumed ? "R" : "L")}{Number(place)};");
            });
        }

        _writer.Line("default:");
        _writer.Continue("return -1;");
        _writer.Close();
    }

    private static string FilterCode(Filter filter) => filter switch
    {
        { IsWithin: true } => $"{LayerName(filter.Layer)}.Covers(start, position)",
        { Layer: >= 0 } => $"{LayerName(filter.Layer)}.LiesIn(start, position)",
        { Test: >= 0 } => $"{ContainsName(filter.Test)}(start, position)",
        _ => "(start < position)",
    };

    private string Failure => _hasChoice ? "goto Fail;" : "return -1;";

    private void FailIf(string condition)
    {
        _writer.Open($"if ({condition})");
        _writer.Line(Failure);
        _writer.Close();
        _writer.Line();
    }

    /// <summary>The label that leads to a place when it is popped.</summary>
    private string Choice(int place, bool isResumed)
    {
        _choices.Add((place, isResumed));
        return Number(_choices.Count);
    }

    private static bool IsChoice(Instruction instruction) => instruction is TokensInstruction tokens && tokens.Maximum != tokens.Minimum;

    private static string Least(int count) => $"global::System.Math.Min(Count, position + {Number(count)})";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
