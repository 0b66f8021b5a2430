//! All queues of a run in one allocation: a slab of linked nodes.
//!
//! Most hosts carry a single link. A `VecDeque` a host would cost an allocation of four elements for each of
//! them; here a waiting task costs its own size and one index, and a host's queue is three numbers.

/// The index that stands for "no node".
const NONE: u32 = u32::MAX;

/// Storage for the tasks of all queues.
pub(super) struct Slab<T> {
    nodes: Vec<Node<T>>,
    /// Head of the list of vacant nodes.
    vacant: u32,
}

struct Node<T> {
    task: Option<T>,
    next: u32,
}

/// One task in the slab.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct NodeId(u32);

/// A first-in, first-out list of tasks in a [`Slab`].
pub(super) struct Queue {
    head: u32,
    tail: u32,
    len: u32,
}

impl<T> Slab<T> {
    pub(super) fn new() -> Self {
        Self {
            nodes: Vec::new(),
            vacant: NONE,
        }
    }

    /// Stores a task that is in no queue yet.
    pub(super) fn insert(&mut self, task: T) -> NodeId {
        let node = Node {
            task: Some(task),
            next: NONE,
        };
        if self.vacant == NONE {
            let index = u32::try_from(self.nodes.len()).expect("a run holds fewer than 2^32 tasks");
            self.nodes.push(node);
            return NodeId(index);
        }
        let index = self.vacant;
        self.vacant = std::mem::replace(&mut self.nodes[index as usize], node).next;
        NodeId(index)
    }

    /// Takes a task out; its node must be in no queue any more.
    pub(super) fn remove(&mut self, id: NodeId) -> T {
        let node = &mut self.nodes[id.0 as usize];
        node.next = self.vacant;
        self.vacant = id.0;
        node.task.take().expect("a node is removed once")
    }

    /// Takes everything out, in the order of storage; all queues over this slab must be forgotten.
    pub(super) fn take_all(&mut self) -> impl Iterator<Item = T> + use<T> {
        self.vacant = NONE;
        std::mem::take(&mut self.nodes)
            .into_iter()
            .filter_map(|node| node.task)
    }
}

impl Queue {
    pub(super) fn new() -> Self {
        Self {
            head: NONE,
            tail: NONE,
            len: 0,
        }
    }

    pub(super) fn len(&self) -> u32 {
        self.len
    }

    pub(super) fn push_back<T>(&mut self, slab: &mut Slab<T>, id: NodeId) {
        slab.nodes[id.0 as usize].next = NONE;
        if self.tail == NONE {
            self.head = id.0;
        } else {
            slab.nodes[self.tail as usize].next = id.0;
        }
        self.tail = id.0;
        self.len += 1;
    }

    pub(super) fn push_front<T>(&mut self, slab: &mut Slab<T>, id: NodeId) {
        slab.nodes[id.0 as usize].next = self.head;
        if self.tail == NONE {
            self.tail = id.0;
        }
        self.head = id.0;
        self.len += 1;
    }

    pub(super) fn pop_front<T>(&mut self, slab: &mut Slab<T>) -> Option<T> {
        if self.head == NONE {
            return None;
        }
        let id = NodeId(self.head);
        self.head = slab.nodes[id.0 as usize].next;
        if self.head == NONE {
            self.tail = NONE;
        }
        self.len -= 1;
        Some(slab.remove(id))
    }
}
