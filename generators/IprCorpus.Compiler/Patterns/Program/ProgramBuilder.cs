namespace IprCorpus.Compiler.Patterns.Program;

/// <summary>Collects the steps of a program, whose number is bounded.</summary>
internal sealed class ProgramBuilder
{
    /// <summary>The greatest number of steps. What is repeated a number of times counts as often.</summary>
    public const int MaxInstructions = 2000;

    private readonly List<Instruction> _instructions = [];
    private int _groupLoops;

    /// <summary>Gets the position of the next step.</summary>
    public int Next => _instructions.Count;

    public bool IsFull => _instructions.Count > MaxInstructions;

    public void Add(Instruction instruction)
    {
        if (!IsFull)
            _instructions.Add(instruction);
    }

    /// <summary>Adds the entry of a loop, and says where it is.</summary>
    public int AddLoop(string comment)
    {
        Add(new EnterInstruction(_groupLoops++) { Comment = comment });
        return Next - 1;
    }

    /// <summary>Adds a choice whose other branch is not known yet.</summary>
    public int AddSplit(string comment)
    {
        Add(new SplitInstruction(-1) { Comment = comment });
        return Next - 1;
    }

    /// <summary>Adds a jump whose target is not known yet.</summary>
    public int AddJump()
    {
        Add(new JumpInstruction(-1));
        return Next - 1;
    }

    /// <summary>Makes a choice or jump lead to the next step.</summary>
    public void LeadHere(int place)
    {
        if (IsFull)
            return;

        _instructions[place] = _instructions[place] switch
        {
            SplitInstruction split => split with { Other = Next },
            var jump => (JumpInstruction)jump with { Target = Next },
        };
    }

    /// <summary>
    /// The steps, and how many loops must not be entered twice at one token. Runs of tokens are loops too where there are
    /// several loops, for then there are many ways to spread tokens over them, which would all be tried.
    /// </summary>
    public (IReadOnlyList<Instruction> Instructions, int Loops) Build()
    {
        var runs = _instructions.Count(IsRun);
        if (_groupLoops + runs < 2)
            return (_instructions, _groupLoops);

        var loop = _groupLoops;
        return ([.. _instructions.Select(instruction => IsRun(instruction) ? (TokensInstruction)instruction with { Loop = loop++ } : instruction)],
            _groupLoops + runs);
    }

    private static bool IsRun(Instruction instruction) => instruction is TokensInstruction run && (run.Maximum is null || run.Maximum > run.Minimum + 1);
}
