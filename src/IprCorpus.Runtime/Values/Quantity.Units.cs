namespace IprCorpus.Runtime;

/// <content>Units in common.</content>
public sealed partial record class Quantity
{
    private bool SharesUnit(Quantity other) => TryCommonUnit(other, out _, out _);

    /// <summary>
    /// Finds the unit that both amounts have: that of both, or the broader one of which both are kinds, or the one of which the
    /// other is a kind.
    /// </summary>
    private bool TryCommonUnit(Quantity other, out string? unit, out string? broader)
    {
        (unit, broader) = (Unit, BroaderUnit == other.BroaderUnit ? BroaderUnit : null);
        if (Unit == other.Unit)
        {
            return true;
        }

        if (BroaderUnit is not null && (BroaderUnit == other.Unit || BroaderUnit == other.BroaderUnit))
        {
            (unit, broader) = (BroaderUnit, BroaderUnit == other.Unit ? other.BroaderUnit : null);
            return true;
        }

        if (other.BroaderUnit is not null && other.BroaderUnit == Unit)
        {
            (unit, broader) = (Unit, BroaderUnit);
            return true;
        }

        return false;
    }
}
