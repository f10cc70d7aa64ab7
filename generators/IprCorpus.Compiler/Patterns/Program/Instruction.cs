namespace IprCorpus.Compiler.Patterns.Program;

/// <summary>A step of a pattern. After a step that succeeds the next one follows; one that fails goes back to the last choice.</summary>
internal abstract record Instruction
{
    /// <summary>The part of the pattern that it comes from; for readers of the code.</summary>
    public string Comment { get; init; } = string.Empty;
}

/// <summary>One token that fulfils a test.</summary>
/// <param name="Test">The number of the test; -1 where any token will do.</param>
internal sealed record TokenInstruction(int Test) : Instruction;

/// <summary>Several tokens that fulfil a test, each; without a maximum, any number.</summary>
/// <param name="Test">The number of the test; -1 where any token will do.</param>
/// <param name="Minimum">At least so many.</param>
/// <param name="Maximum">At most so many.</param>
/// <param name="IsLazy">Whether few are preferred to many.</param>
/// <param name="Loop">The number of the loop where it must not be entered twice at one token; otherwise -1.</param>
internal sealed record TokensInstruction(int Test, int Minimum, int? Maximum, bool IsLazy, int Loop) : Instruction;

/// <summary>The tokens of an annotation of a layer, the longest first.</summary>
internal sealed record AnnotationInstruction(int Layer) : Instruction;

/// <summary>The place where an annotation of a layer begins or ends.</summary>
internal sealed record BoundaryInstruction(int Layer, bool IsEnd) : Instruction;

/// <summary>A capture begins.</summary>
internal sealed record BeginCaptureInstruction(int Capture) : Instruction;

/// <summary>A capture ends.</summary>
/// <param name="Capture">The number of the capture.</param>
/// <param name="HasEntry">Whether it captures the annotation of the step before.</param>
internal sealed record EndCaptureInstruction(int Capture, bool HasEntry) : Instruction;

/// <summary>A choice: the next step, or, if all that follows fails, another.</summary>
internal sealed record SplitInstruction(int Other) : Instruction;

/// <summary>Goes on elsewhere.</summary>
internal sealed record JumpInstruction(int Target) : Instruction;

/// <summary>A loop is entered; it fails where it was entered before at the same token.</summary>
internal sealed record EnterInstruction(int Loop) : Instruction;
