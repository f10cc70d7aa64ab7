namespace IprCorpus.Generators.Tests.Patterns.Oracle;

/// <summary>A condition on tokens: how it is written, and what it means.</summary>
internal sealed record OracleCondition(string Text, Func<OracleToken, bool> Holds)
{
    public OracleCondition Not() => new($"!({Text})", token => !Holds(token));

    public OracleCondition And(OracleCondition other) => new($"({Text}) & ({other.Text})", token => Holds(token) && other.Holds(token));

    public OracleCondition Or(OracleCondition other) => new($"{Text} | {other.Text}", token => Holds(token) || other.Holds(token));

    public override string ToString() => Text;
}
