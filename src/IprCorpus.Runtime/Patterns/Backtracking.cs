namespace IprCorpus.Runtime.Patterns;

/// <summary>The memory of a match in progress: where else to go, what was captured, and which loops were entered where.</summary>
internal sealed class Backtracking(int loops, int captures)
{
    private const int FrameSize = 3;

    // Numbers of a capture: where the one in progress began, then those of the last complete one.
    private const int Pending = 0;
    private const int First = 1;
    private const int End = 2;
    private const int Entry = 3;
    private const int CaptureSize = 4;

    private readonly int[] _captured = new int[captures * CaptureSize];
    private int[] _frames = new int[16 * FrameSize];
    private int _depth;
    private ulong[] _entered = loops > 0 ? new ulong[16] : [];
    private int _enteredWords;
    private int _start;

    /// <summary>The number of captures that have taken part.</summary>
    public int CaptureCount
    {
        get
        {
            var count = 0;
            for (var capture = 0; capture < captures; capture++)
            {
                count += HasCaptured(capture) ? 1 : 0;
            }

            return count;
        }
    }

    /// <summary>Begins a match, which has no past.</summary>
    public void Begin(int start)
    {
        _start = start;
        _depth = 0;
        if (captures > 0)
        {
            Array.Fill(_captured, -1);
        }

        if (_enteredWords > 0)
        {
            Array.Clear(_entered, 0, _enteredWords);
            _enteredWords = 0;
        }
    }

    /// <summary>Remembers a label, which is positive, and two numbers.</summary>
    public void Push(int label, int low, int high)
    {
        if (_depth + FrameSize > _frames.Length)
        {
            Array.Resize(ref _frames, 2 * _frames.Length);
        }

        _frames[_depth] = label;
        _frames[_depth + 1] = low;
        _frames[_depth + 2] = high;
        _depth += FrameSize;
    }

    /// <summary>Takes back what was remembered last, and undoes the captures since; 0 where there is nothing.</summary>
    public int Pop(out int low, out int high)
    {
        while (_depth > 0)
        {
            _depth -= FrameSize;
            var label = _frames[_depth];
            low = _frames[_depth + 1];
            high = _frames[_depth + 2];
            if (label > 0)
            {
                return label;
            }

            _captured[-label] = low;
        }

        low = high = 0;
        return 0;
    }

    /// <summary>Determines whether a loop has not been entered at a position since the match began.</summary>
    public bool Enter(int loop, int position)
    {
        var bit = ((long)(position - _start) * loops) + loop;
        var word = (int)(bit >> 6);
        if (word >= _entered.Length)
        {
            Array.Resize(ref _entered, Math.Max(word + 1, 2 * _entered.Length));
        }

        _enteredWords = Math.Max(_enteredWords, word + 1);
        var isFirst = (_entered[word] & (1UL << (int)bit)) == 0;
        _entered[word] |= 1UL << (int)bit;
        return isFirst;
    }

    public void BeginCapture(int capture, int position) => Set((capture * CaptureSize) + Pending, position);

    public void EndCapture(int capture, int position, int entry)
    {
        var first = capture * CaptureSize;
        Set(first + First, _captured[first + Pending]);
        Set(first + End, position);
        Set(first + Entry, entry);
    }

    public bool HasCaptured(int capture) => _captured[(capture * CaptureSize) + First] >= 0;

    public (int First, int End, int Entry) Captured(int capture)
    {
        var first = capture * CaptureSize;
        return (_captured[first + First], _captured[first + End], _captured[first + Entry]);
    }

    /// <summary>Sets a number, which the way back, if there is one, sets back; labels that are not positive are places of numbers.</summary>
    private void Set(int place, int number)
    {
        if (_depth > 0)
        {
            Push(-place, _captured[place], 0);
        }

        _captured[place] = number;
    }
}
