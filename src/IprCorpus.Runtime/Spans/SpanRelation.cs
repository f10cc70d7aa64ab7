using System.Text.Json.Serialization;

namespace IprCorpus.Runtime;

/// <summary>
/// The relations in which a span X can stand to a span Y: <see cref="TextSpan"/> and annotations test them,
/// <see cref="AnnotationList{T}"/> selects and joins by them.
/// </summary>
/// <remarks>
/// <para>
/// The definitions are those of Apache UIMA (<c>AnnotationPredicates</c>, UIMA Java SDK version 3), to which adjacency is
/// added. The same relations go by other names elsewhere:
/// </para>
/// <list type="table">
/// <listheader><term>Here</term><description>UIMA; STAM; Text-Fabric; Allen, for spans that are no points</description></listheader>
/// <item><term><see cref="CoveredBy"/></term><description>coveredBy; EMBEDDED; X ]] Y; starts, equals, during or finishes</description></item>
/// <item><term><see cref="Covering"/></term><description>covering; EMBEDS; X [[ Y; started by, equals, contains or finished by</description></item>
/// <item><term><see cref="Colocated"/></term><description>colocated; EQUALS; X :: Y; equals</description></item>
/// <item><term><see cref="Overlapping"/></term><description>overlapping; OVERLAPS; X &amp;&amp; Y; all but before, meets, met by, after</description></item>
/// <item><term><see cref="OverlappingAtBegin"/></term><description>overlappingAtBegin; none; none; overlaps or finished by</description></item>
/// <item><term><see cref="OverlappingAtEnd"/></term><description>overlappingAtEnd; none; none; started by or overlapped by</description></item>
/// <item><term><see cref="BeginningWith"/></term><description>beginningWith; SAMEBEGIN; X =: Y; starts, equals or started by</description></item>
/// <item><term><see cref="EndingWith"/></term><description>endingWith; SAMEEND; X := Y; finishes, equals or finished by</description></item>
/// <item><term><see cref="Before"/></term><description>preceding; BEFORE; X &lt;&lt; Y; before or meets</description></item>
/// <item><term><see cref="After"/></term><description>following; AFTER; X &gt;&gt; Y; after or met by</description></item>
/// <item><term><see cref="AdjacentBefore"/></term><description>none; PRECEDES; X &lt;: Y; meets</description></item>
/// <item><term><see cref="AdjacentAfter"/></term><description>none; SUCCEEDS; X :&gt; Y; met by</description></item>
/// </list>
/// <para>
/// They agree on unbroken spans that hold characters. On points they do not: in UIMA and here a point at the edge of a
/// span is covered by it and overlaps it, in STAM it is embedded and does not overlap, and Text-Fabric, which compares
/// sets of words, has no points. "Preceding" is any earlier place in UIMA and an adjacent one in STAM.
/// </para>
/// <para>
/// UIMA's annotations are unbroken. A discontinuous annotation is several spans here, its fragments, of which each can be
/// a point. <see cref="CoveredBy"/>, <see cref="Covering"/>, <see cref="Colocated"/> and <see cref="Overlapping"/> compare
/// them; the other relations are about the start of the first and the end of the last. Between sets of text selections,
/// STAM's EMBEDDED and EQUALS (without "all") mean the same as the first and the third; its EMBEDS and OVERLAPS ask more, that each
/// selection of X embeds or overlaps one of Y.
/// </para>
/// </remarks>
[JsonConverter(typeof(JsonStringEnumConverter<SpanRelation>))]
public enum SpanRelation
{
    /// <summary>No part of X is outside Y: each fragment of X is inside one fragment of Y. A point at the edge of a fragment is inside it.</summary>
    CoveredBy,

    /// <summary>No part of Y is outside X: each fragment of Y is inside one fragment of X. A point at the edge of a fragment is inside it.</summary>
    Covering,

    /// <summary>X and Y start and end at the same places, and so do their fragments, one by one.</summary>
    Colocated,

    /// <summary>X and Y share a character, or one is a point inside the other or at its edge: some fragment of X and some fragment of Y do.</summary>
    Overlapping,

    /// <summary>X starts before Y and ends inside it or with it.</summary>
    OverlappingAtBegin,

    /// <summary>X starts inside Y or with it and ends after it.</summary>
    OverlappingAtEnd,

    /// <summary>X and Y start at the same place.</summary>
    BeginningWith,

    /// <summary>X and Y end at the same place.</summary>
    EndingWith,

    /// <summary>X ends where Y starts, or earlier.</summary>
    Before,

    /// <summary>X starts where Y ends, or later.</summary>
    After,

    /// <summary>X ends exactly where Y starts.</summary>
    AdjacentBefore,

    /// <summary>X starts exactly where Y ends.</summary>
    AdjacentAfter,
}
