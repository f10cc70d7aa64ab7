namespace IprCorpus.Runtime;

/// <summary>The assignment problem: rows are given to columns, one each, so that the sum is as high as can be.</summary>
internal static class Assignment
{
    /// <summary>The highest sum, by the Hungarian method with potentials (Kuhn 1955, Munkres 1957) in O(n² m).</summary>
    /// <param name="weights">The weight of each pair of a row and a column; not negative.</param>
    public static double Maximum(double[,] weights)
    {
        // The shorter side is assigned, so that each of its rows finds a column.
        var transposed = weights.GetLength(0) > weights.GetLength(1);
        int rows = weights.GetLength(transposed ? 1 : 0), columns = weights.GetLength(transposed ? 0 : 1);
        var rowPotential = new double[rows + 1];
        var columnPotential = new double[columns + 1];
        var rowOf = new int[columns + 1];
        var previous = new int[columns + 1];
        for (var row = 1; row <= rows; row++)
        {
            Augment(row);
        }

        return Enumerable.Range(1, columns).Where(column => rowOf[column] > 0).Sum(column => -Cost(rowOf[column], column));

        double Cost(int row, int column) => transposed ? -weights[column - 1, row - 1] : -weights[row - 1, column - 1];

        // Finds the cheapest way by which one more row gets a column, and turns it over. Column 0 stands for the new row's start.
        void Augment(int row)
        {
            var cheapest = new double[columns + 1];
            Array.Fill(cheapest, double.PositiveInfinity);
            var visited = new bool[columns + 1];
            rowOf[0] = row;
            var column = 0;
            do
            {
                visited[column] = true;
                column = Advance(column, cheapest, visited);
            }
            while (rowOf[column] != 0);

            for (; column != 0; column = previous[column])
            {
                rowOf[column] = rowOf[previous[column]];
            }
        }

        int Advance(int column, double[] cheapest, bool[] visited)
        {
            var next = 0;
            var step = double.PositiveInfinity;
            for (var other = 1; other <= columns; other++)
            {
                if (visited[other])
                {
                    continue;
                }

                var cost = Cost(rowOf[column], other) - rowPotential[rowOf[column]] - columnPotential[other];
                if (cost < cheapest[other])
                {
                    (cheapest[other], previous[other]) = (cost, column);
                }

                if (cheapest[other] < step)
                {
                    (step, next) = (cheapest[other], other);
                }
            }

            for (var other = 0; other <= columns; other++)
            {
                if (visited[other])
                {
                    rowPotential[rowOf[other]] += step;
                    columnPotential[other] -= step;
                }
                else
                {
                    cheapest[other] -= step;
                }
            }

            return next;
        }
    }
}
