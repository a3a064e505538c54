import { HostCollection, type HostObject } from "../../wire/hostObject";

/** Excel.CommentCollection of one sheet: nobody starts a thread in the playground. */
export class Comments extends HostCollection<HostObject> {
  list(): HostObject[] {
    return [];
  }
}
