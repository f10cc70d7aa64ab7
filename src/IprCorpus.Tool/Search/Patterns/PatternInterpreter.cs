using IprCorpus.Compiler.Patterns.Program;
using IprCorpus.Runtime.Patterns;

namespace IprCorpus.Tool.Search.Patterns;

/// <summary>Takes the steps of a program one after the other, as the code does that is emitted for it.</summary>
/// <param name="program">The program.</param>
/// <param name="tokens">The tokens of the document at hand.</param>
/// <param name="layers">For each layer of the program, its annotations in the document at hand.</param>
/// <param name="fulfils">Determines whether a token, the second argument, fulfils the test whose number is the first.</param>
internal sealed class PatternInterpreter(PatternProgram program, TokenStretches tokens, IReadOnlyList<PatternLayer> layers, Func<int, int, bool> fulfils)
{
    private readonly Instruction[] _steps = [.. program.Instructions];
    private readonly Backtracking _backtracking = new(program.LoopCount, program.Captures.Count);
    private int _place;
    private int _position;
    private int _entry;

    /// <summary>Matches the program at a token.</summary>
    /// <returns>The token after the last of the first match in order of preference; -1 where none begins at the token.</returns>
    public int Match(int start)
    {
        _backtracking.Begin(start);
        (_place, _position) = (0, start);
        while (true)
        {
            var isEnd = _place == _steps.Length;
            if (isEnd && program.Filters.All(filter => Holds(filter, start)))
            {
                return _position;
            }

            if ((isEnd || !Take(_steps[_place])) && !GoBack())
            {
                return -1;
            }
        }
    }

    /// <summary>Gets a capture of the last match; null where it took no part.</summary>
    /// <returns>Its first token, the one after its last, and the entry of its layer, which is -1 where it captured tokens.</returns>
    public (int First, int End, int Entry)? Captured(int capture) => _backtracking.HasCaptured(capture) ? _backtracking.Captured(capture) : null;

    private bool Take(Instruction step)
    {
        switch (step)
        {
            case TokenInstruction token:
                return Next(_position < tokens.Count && IsToken(token.Test, _position), _position + 1);
            case TokensInstruction run:
                return Begin(run);
            case AnnotationInstruction annotation:
                return Resume(annotation, _position, layers[annotation.Layer].Hulls.FirstFrom(_position));
            case BoundaryInstruction boundary:
                var hulls = layers[boundary.Layer].Hulls;
                return Next(boundary.IsEnd ? hulls.HasEnd(_position) : BeginsAt(hulls, hulls.FirstFrom(_position), _position), _position);
            case BeginCaptureInstruction capture:
                _backtracking.BeginCapture(capture.Capture, _position);
                return Next(true, _position);
            case EndCaptureInstruction capture:
                _backtracking.EndCapture(capture.Capture, _position, capture.HasEntry ? _entry : -1);
                return Next(true, _position);
            case SplitInstruction split:
                _backtracking.Push(Label(split.Other, isResumed: false), _position, 0);
                return Next(true, _position);
            case JumpInstruction jump:
                _place = jump.Target;
                return true;
            default:
                return Next(_backtracking.Enter(((EnterInstruction)step).Loop, _position), _position);
        }
    }

    private bool Begin(TokensInstruction run)
    {
        if (run.Loop >= 0 && !_backtracking.Enter(run.Loop, _position))
        {
            return false;
        }

        var low = _position + run.Minimum;
        var most = run.Maximum is { } maximum ? (int)Math.Min(tokens.Count, (long)_position + maximum) : tokens.Count;
        var high = _position;
        var needed = run.IsLazy ? low : most;
        while (high < Math.Min(needed, tokens.Count) && IsToken(run.Test, high))
        {
            high++;
        }

        return high >= low && Resume(run, low, run.IsLazy ? most : high);
    }

    /// <summary>Takes a step on from what it left to try: fewer or more tokens, or the next annotation.</summary>
    private bool Resume(Instruction step, int low, int high)
    {
        switch (step)
        {
            case TokensInstruction { IsLazy: true } run:
                if (low < high && IsToken(run.Test, low))
                {
                    _backtracking.Push(Label(_place, isResumed: true), low + 1, high);
                }

                return Next(true, low);
            case TokensInstruction:
                if (low < high)
                {
                    _backtracking.Push(Label(_place, isResumed: true), low, high - 1);
                }

                return Next(true, high);
            default:
                var hulls = layers[((AnnotationInstruction)step).Layer].Hulls;
                if (!BeginsAt(hulls, high, low))
                {
                    return false;
                }

                _backtracking.Push(Label(_place, isResumed: true), low, high + 1);
                _entry = high;
                return Next(true, hulls.End(high));
        }
    }

    /// <summary>Goes back to the last choice that leads anywhere.</summary>
    private bool GoBack()
    {
        while (_backtracking.Pop(out var low, out var high) is > 0 and var label)
        {
            _place = (label - 1) / 2;
            if (label % 2 == 0)
            {
                if (Resume(_steps[_place], low, high))
                {
                    return true;
                }
            }
            else
            {
                _position = low;
                return true;
            }
        }

        return false;
    }

    private bool Next(bool succeeds, int position)
    {
        if (succeeds)
        {
            (_place, _position) = (_place + 1, position);
        }

        return succeeds;
    }

    private bool Holds(Filter filter, int start) => filter.IsNegated != filter switch
    {
        { IsWithin: true } => layers[filter.Layer].Runs.Covers(start, _position),
        { Layer: >= 0 } => layers[filter.Layer].Hulls.LiesIn(start, _position),
        _ => Enumerable.Range(start, _position - start).Any(token => IsToken(filter.Test, token)),
    };

    private bool IsToken(int test, int token) => test < 0 || fulfils(test, token);

    private static bool BeginsAt(TokenRanges hulls, int entry, int position) => entry < hulls.Count && hulls.First(entry) == position;

    private static int Label(int place, bool isResumed) => (2 * place) + (isResumed ? 2 : 1);
}
