using System.Runtime.CompilerServices;

namespace IprCorpus.Runtime.Storage;

/// <summary>
/// A sparse array of objects that are made when first asked for, each once, also when threads race. What is never
/// asked for costs nothing but its share of the directory: 8 bytes for 512 objects.
/// </summary>
internal sealed class Pages<T>(int count)
    where T : class
{
    private const int Bits = 9;
    private const int Size = 1 << Bits;

    private readonly T?[]?[] _pages = new T?[]?[(count + Size - 1) >> Bits];

    public T? this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _pages[index >> Bits] is { } page ? page[index & (Size - 1)] : null;
    }

    /// <summary>The page with a place that holds an object, and the first place on it.</summary>
    public (T?[] Page, int Start) PageOf(int index) => (_pages[index >> Bits]!, index & ~(Size - 1));

    /// <summary>Keeps an object at a place where there may be one already, and gives back the one that stays.</summary>
    public T Keep(int index, T made)
    {
        ref var place = ref _pages[index >> Bits];
        var page = place ?? Interlocked.CompareExchange(ref place, new T?[Math.Min(Size, count - (index & ~(Size - 1)))], null) ?? place;
        return Interlocked.CompareExchange(ref page[index & (Size - 1)], made, null) ?? made;
    }
}
