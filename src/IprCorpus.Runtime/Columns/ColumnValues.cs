using System.ComponentModel;
using IprCorpus.Runtime.Columns;

namespace IprCorpus.Runtime.Storage;

/// <summary>The ways in which the values of a column are stored, by kind of value: the counterpart of what <see cref="Row"/> reads.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ColumnValues
{
    /// <summary>Whole numbers.</summary>
    public static ColumnValues<int> Int32 { get; } = new NumberValues<int>(static value => value, static number => number);

    /// <summary>Truth values.</summary>
    public static ColumnValues<bool> Boolean { get; } = new NumberValues<bool>(static value => value ? 1 : 0, static number => number != 0);

    /// <summary>Optional truth values, stored one higher.</summary>
    public static ColumnValues<bool?> OptionalBoolean { get; } =
        new NumberValues<bool?>(static value => value switch { null => 0, false => 1, true => 2 }, static number => number == 0 ? null : number == 2);

    /// <summary>Dates: the day number and one.</summary>
    public static ColumnValues<DateOnly> Date { get; } =
        new NumberValues<DateOnly>(static value => value.DayNumber + 1, static number => DateOnly.FromDayNumber(number - 1));

    /// <summary>Optional dates; zero for none.</summary>
    public static ColumnValues<DateOnly?> OptionalDate { get; } =
        new NumberValues<DateOnly?>(static value => value?.DayNumber + 1 ?? 0, static number => number == 0 ? null : DateOnly.FromDayNumber(number - 1));

    /// <summary>Strings: the number in the block's pool and one.</summary>
    public static ColumnValues<string> String { get; } = new StringValues()!;

    /// <summary>Optional strings; zero for none.</summary>
    public static ColumnValues<string?> OptionalString { get; } = new StringValues();

    /// <summary>Returns how the values of an enum are stored.</summary>
    /// <typeparam name="TEnum">The enum.</typeparam>
    /// <returns>The form in which they are stored.</returns>
    public static ColumnValues<TEnum> Enum<TEnum>()
        where TEnum : struct, Enum => EnumValues<TEnum>.Required;

    /// <summary>Returns how optional values of an enum are stored: one higher.</summary>
    /// <typeparam name="TEnum">The enum.</typeparam>
    /// <returns>The form in which they are stored.</returns>
    public static ColumnValues<TEnum?> OptionalEnum<TEnum>()
        where TEnum : struct, Enum => EnumValues<TEnum>.Optional;
}
