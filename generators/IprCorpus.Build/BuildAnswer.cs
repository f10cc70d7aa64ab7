using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Build;

/// <summary>
/// Represents what a run leaves: the question that it answered, and the products that are the answer. It is written last, so
/// that a run that was interrupted leaves none for what it had begun.
/// </summary>
/// <param name="Question">The digest of the question.</param>
/// <param name="Products">The products.</param>
internal sealed record BuildAnswer(string Question, IReadOnlyList<Product> Products)
{
    /// <summary>The name of the file in the output folder.</summary>
    public const string Name = "answer.txt";

    private const string Form = "IprCorpus answer 1";

    /// <summary>Reads the last answer; <see langword="null"/> where there is none, or not a whole one.</summary>
    public static BuildAnswer? Read(string folder)
    {
        try
        {
            var text = File.ReadAllText(folder + Name);
            if (FieldLine.Read(text).ToArray() is not [[Form, _], [var question], .. var lines])
            {
                return null;
            }

            var products = Array.ConvertAll(lines, static line => new Product(line[0], long.Parse(line[1], CultureInfo.InvariantCulture), line[2]));
            var answer = new BuildAnswer(question, products);
            return answer.ToText() == text ? answer : null;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or FormatException or OverflowException
            or IndexOutOfRangeException)
        {
            return null;
        }
    }

    /// <summary>Determines whether every product is in the folder as the run left it.</summary>
    public bool IsWhole(string folder) => Products.All(product => product.IsIn(folder));

    /// <summary>Writes the answer, unless the same one is there.</summary>
    public void Write(string folder) => OutputFile.Write(folder + Name, ToText());

    /// <summary>Gets the answer as text; its first line has the digest of the rest, so that an answer that is cut off is none.</summary>
    private string ToText()
    {
        var body = new StringBuilder();
        FieldLine.Append(body, Question);
        foreach (var (name, length, digest) in Products)
        {
            FieldLine.Append(body, name, length.ToString(CultureInfo.InvariantCulture), digest);
        }

        var head = new StringBuilder();
        FieldLine.Append(head, Form, Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(body.ToString()))));
        return head.Append(body).ToString();
    }
}
