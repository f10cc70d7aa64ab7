using System.Runtime.CompilerServices;
using IprCorpus.Runtime.Storage;

namespace IprCorpus.Runtime.Columns;

/// <summary>Generated enums, whose underlying type is <see cref="int"/>.</summary>
internal static class EnumValues<TEnum>
    where TEnum : struct, Enum
{
    public static readonly ColumnValues<TEnum> Required = new NumberValues<TEnum>(ToNumber, ToValue);

    public static readonly ColumnValues<TEnum?> Optional =
        new NumberValues<TEnum?>(static value => value is { } known ? ToNumber(known) + 1 : 0, static number => number == 0 ? null : ToValue(number - 1));

    private static int ToNumber(TEnum value) => Unsafe.BitCast<TEnum, int>(value);

    private static TEnum ToValue(int number) => Unsafe.BitCast<int, TEnum>(number);
}
