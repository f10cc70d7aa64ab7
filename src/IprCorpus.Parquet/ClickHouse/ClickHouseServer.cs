using System.Data.Common;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace IprCorpus.Parquet.ClickHouse;

/// <summary>A ClickHouse server over its HTTP interface.</summary>
internal sealed class ClickHouseServer : IDisposable
{
    private readonly HttpClient _client = new() { Timeout = Timeout.InfiniteTimeSpan };
    private readonly Uri _address;

    /// <param name="connection">A connection string as ClickHouse's driver for .NET takes it.</param>
    /// <exception cref="ArgumentException">The connection string cannot be read, or names no host.</exception>
    public ClickHouseServer(string connection)
    {
        var settings = new DbConnectionStringBuilder { ConnectionString = connection };
        var host = Setting(settings, "Host") ?? throw new ArgumentException(
            "The connection string names no host. Write it as \"Host=localhost;Port=8123;Database=corpus\".", nameof(connection));
        var protocol = Setting(settings, "Protocol") ?? "http";
        if (protocol is not ("http" or "https"))
        {
            throw new ArgumentException($"The protocol is '{protocol}'; http and https are known.", nameof(connection));
        }

        var port = Setting(settings, "Port") is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : protocol == "http" ? 8123 : 8443;
        _address = new UriBuilder(protocol, host, port).Uri;
        Database = Setting(settings, "Database") ?? "default";
        _client.DefaultRequestHeaders.Add("X-ClickHouse-User", Setting(settings, "Username") ?? "default");
        if (Setting(settings, "Password") is { Length: > 0 } password)
        {
            _client.DefaultRequestHeaders.Add("X-ClickHouse-Key", password);
        }
    }

    /// <summary>The database that the connection string names.</summary>
    public string Database { get; }

    /// <summary>The host and port, for messages.</summary>
    public string Name => _address.Authority;

    /// <summary>Runs a statement that gives no rows.</summary>
    /// <exception cref="IOException">The server cannot be reached, or refuses the statement.</exception>
    public async Task ExecuteAsync(string sql, CancellationToken cancellation) =>
        await SendAsync("", new StringContent(sql, Encoding.UTF8), cancellation).ConfigureAwait(false);

    /// <summary>Runs a query, and gives its rows as texts; null for null.</summary>
    /// <exception cref="IOException">The server cannot be reached, or refuses the query.</exception>
    public async Task<IReadOnlyList<string?[]>> QueryAsync(string sql, CancellationToken cancellation)
    {
        var answer = await SendAsync("", new StringContent(sql + " FORMAT JSONCompact", Encoding.UTF8), cancellation).ConfigureAwait(false);
        using var json = JsonDocument.Parse(answer);
        return [.. json.RootElement.GetProperty("data").EnumerateArray().Select(static row => row.EnumerateArray().Select(Text).ToArray())];
    }

    /// <summary>Runs a statement that takes its rows from a stream.</summary>
    /// <exception cref="IOException">The server cannot be reached, or refuses the rows.</exception>
    public async Task InsertAsync(string sql, Stream rows, CancellationToken cancellation)
    {
        var content = new StreamContent(rows);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        await SendAsync("&query=" + Uri.EscapeDataString(sql), content, cancellation).ConfigureAwait(false);
    }

    public void Dispose() => _client.Dispose();

    private async Task<string> SendAsync(string parameters, HttpContent content, CancellationToken cancellation)
    {
        using (content)
        {
            try
            {
                // The server answers when it is done, so that an error is in the status and not behind rows.
                var address = new Uri(_address, "/?wait_end_of_query=1" + parameters);
                using var answer = await _client.PostAsync(address, content, cancellation).ConfigureAwait(false);
                var text = await answer.Content.ReadAsStringAsync(cancellation).ConfigureAwait(false);
                return answer.StatusCode == HttpStatusCode.OK ? text : throw new IOException($"{Name} refused: {text.Trim()}");
            }
            catch (HttpRequestException exception)
            {
                throw new IOException($"{Name} cannot be reached: {exception.Message}", exception);
            }
        }
    }

    private static string? Text(JsonElement value) => value.ValueKind == JsonValueKind.Null ? null : value.ToString();

    private static string? Setting(DbConnectionStringBuilder settings, string name) =>
        settings.TryGetValue(name, out var value) ? (string)value : null;
}
