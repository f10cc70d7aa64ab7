using System.Diagnostics;

namespace IprCorpus.Tool.Output;

/// <summary>
/// A line at a terminal that says how far long work is. It is emptied when the work is done; where the output is no terminal there is none.
/// </summary>
internal sealed class ProgressLine : IProgress<(int Done, int All)>, IDisposable
{
    private static readonly TimeSpan Wait = TimeSpan.FromMilliseconds(300);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly TextWriter _output;
    private readonly bool _isShown;
    private readonly string _noun;
    private readonly Func<TimeSpan> _time;
    private readonly object _lock = new();
    private TimeSpan _next = Wait;
    private int _width;

    /// <param name="output">Gets the line.</param>
    /// <param name="isTerminal">Whether it is a terminal.</param>
    /// <param name="noun">The plural of what is counted.</param>
    /// <param name="time">Gives the time since the work began: short work shows nothing.</param>
    public ProgressLine(TextWriter output, bool isTerminal, string noun, Func<TimeSpan> time) =>
        (_output, _isShown, _noun, _time) = (output, isTerminal, noun, time);

    /// <summary>Begins work.</summary>
    /// <param name="error">The standard error: what a command is asked for goes elsewhere.</param>
    /// <param name="noun">The plural of what is counted.</param>
    public static ProgressLine On(TextWriter error, string noun = "files")
    {
        var clock = Stopwatch.StartNew();
        return new ProgressLine(error, ReferenceEquals(error, Console.Error) && !Console.IsErrorRedirected, noun, () => clock.Elapsed);
    }

    /// <summary>Shows how far the work is. Can be called from any thread.</summary>
    public void Report((int Done, int All) value)
    {
        if (!_isShown)
        {
            return;
        }

        lock (_lock)
        {
            if (_time() < _next)
            {
                return;
            }

            _next = _time() + Pause;
            Write($"{Words.Number(value.Done)} of {Words.Number(value.All)} {_noun}");
        }
    }

    /// <summary>Empties the line; it can be written again.</summary>
    public void Dispose()
    {
        if (_width > 0)
        {
            Write("");
            _output.Write('\r');
            _output.Flush();
        }
    }

    private void Write(string text)
    {
        _output.Write('\r' + text.PadRight(_width));
        _width = text.Length;
    }
}
