//! A graph: its loops, and the lengths of its longest paths. Nothing here recurses, however long those are.

/// Nodes by number, and the edges of each.
#[derive(Debug, Default)]
pub(crate) struct Graph {
    edges: Vec<Vec<usize>>,
    /// The group of each node; the nodes of a group lead to each other.
    group: Vec<usize>,
    looping: Vec<bool>,
    depth: Vec<usize>,
    weight: Vec<usize>,
}

impl Graph {
    pub(crate) fn new(edges: Vec<Vec<usize>>) -> Self {
        let count = edges.len();
        let mut graph = Self {
            edges,
            group: vec![usize::MAX; count],
            looping: vec![false; count],
            depth: vec![0; count],
            weight: vec![1; count],
        };
        graph.walk();
        graph
    }

    /// Whether a node leads to itself.
    pub(crate) fn is_looping(&self, node: usize) -> bool {
        self.looping[node]
    }

    /// Whether two nodes lead to each other.
    pub(crate) fn meet(&self, one: usize, other: usize) -> bool {
        self.group[one] == self.group[other]
    }

    /// The number of steps of the longest path from a node, without loops.
    pub(crate) fn depth(&self, node: usize) -> usize {
        self.depth[node]
    }

    /// The number of nodes on all paths from a node, each counted as often as it is reached.
    pub(crate) fn weight(&self, node: usize) -> usize {
        self.weight[node]
    }

    /// Tarjan's algorithm: each group is complete before those that lead to it.
    fn walk(&mut self) {
        let count = self.edges.len();
        let mut index = vec![usize::MAX; count];
        let mut low = vec![0; count];
        let mut stack: Vec<usize> = Vec::new();
        let mut met = 0;
        for root in 0..count {
            if index[root] != usize::MAX {
                continue;
            }
            let mut open = vec![(root, 0)];
            while let Some((node, next)) = open.pop() {
                if next == 0 {
                    index[node] = met;
                    low[node] = met;
                    met += 1;
                    stack.push(node);
                }
                match self.edges[node].get(next).copied() {
                    Some(to) if index[to] == usize::MAX => open.extend([(node, next + 1), (to, 0)]),
                    Some(to) => {
                        if self.group[to] == usize::MAX {
                            low[node] = low[node].min(index[to]);
                        }
                        // Zero would be the first visit again.
                        open.push((node, next + 1));
                    }
                    None => {
                        if low[node] == index[node] {
                            let at = stack.iter().rposition(|on| *on == node).unwrap_or(0);
                            let group = stack.split_off(at);
                            self.complete(node, &group);
                        }
                        if let Some((above, _)) = open.last() {
                            low[*above] = low[*above].min(low[node]);
                        }
                    }
                }
            }
        }
    }

    fn complete(&mut self, name: usize, group: &[usize]) {
        for node in group {
            self.group[*node] = name;
        }
        for node in group {
            let (mut depth, mut weight) = (0, 1_usize);
            for to in &self.edges[*node] {
                if self.group[*to] == name {
                    self.looping[*node] = true;
                } else {
                    depth = depth.max(self.depth[*to] + 1);
                    weight = weight.saturating_add(self.weight[*to]);
                }
            }
            self.depth[*node] = depth;
            self.weight[*node] = weight;
        }
    }
}
