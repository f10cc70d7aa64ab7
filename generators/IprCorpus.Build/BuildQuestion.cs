using System.Security.Cryptography;
using System.Text;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Build;

/// <summary>Gives the digest of everything that an answer follows from: who answers, what is asked, and the contents of all files.</summary>
internal static class BuildQuestion
{
    /// <param name="request">The request.</param>
    /// <param name="files">The files of the request that are in the corpus, with the digests of their contents.</param>
    public static string DigestOf(BuildRequest request, IReadOnlyList<SourceFile> files)
    {
        var question = new StringBuilder();
        FieldLine.Append(question, [ToolIdentity.Value, request.Folder, request.Output, request.IsResource.ToString() ?? "", request.FollowsLinks.ToString()]);
        foreach (var file in request.Files)
        {
            FieldLine.Append(question, [file.Path, file.Format ?? "", file.Link ?? ""]);
        }

        foreach (var file in files)
        {
            FieldLine.Append(question, [file.Path, file.Checksum]);
        }

        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(question.ToString())));
    }
}
