import CTerminal

/// The memory that this process takes from the system.
package enum HeapMemory {
  /// Keeps some megabytes of what is given back: from the system they would come cleared anew, which
  /// takes as long as to fill them.
  package static func keep() { terminal_keep_memory() }
}
