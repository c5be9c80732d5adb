/* Memory of the door: text that grows, and blocks that are given back together.
 * SPDX-License-Identifier: Apache-2.0 */
#include "door.h"

#include <string.h>

#define FIRST_ROOM 1024
#define BLOCK_ROOM 16384
#define ALIGNMENT  16
#define BLOCK_HEAD ((sizeof(smeplat__json_block) + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT)

char *smeplat__json_put_room(smeplat__json_buffer *b, size_t len)
{
    size_t room = b->room ? b->room : FIRST_ROOM;
    char *text;

    if (b->failed)
        return NULL;
    if (b->room - b->len > len)
        return b->text + b->len;
    while (room - b->len <= len && room <= SIZE_MAX / 2)
        room *= 2;
    /* Taken and copied: jansson's pair of functions has no realloc. */
    text = room - b->len > len ? b->take(room) : NULL;
    if (!text) {
        b->failed = 1;
        return NULL;
    }
    if (b->len)
        memcpy(text, b->text, b->len);
    text[b->len] = 0;
    if (b->text)
        b->give(b->text);
    b->text = text;
    b->room = room;
    return text + b->len;
}

void smeplat__json_put(smeplat__json_buffer *b, const char *ptr, size_t len)
{
    char *to = smeplat__json_put_room(b, len);

    if (!to)
        return;
    if (len)
        memcpy(to, ptr, len);
    b->len += len;
    b->text[b->len] = 0;
}

void smeplat__json_puts(smeplat__json_buffer *b, const char *text)
{
    smeplat__json_put(b, text, strlen(text));
}

void smeplat__json_put_int(smeplat__json_buffer *b, int64_t number)
{
    char digits[20];
    size_t at = sizeof digits;
    uint64_t rest = number < 0 ? 0 - (uint64_t)number : (uint64_t)number;

    do {
        digits[--at] = (char)('0' + rest % 10);
        rest /= 10;
    } while (rest);
    if (number < 0)
        digits[--at] = '-';
    smeplat__json_put(b, digits + at, sizeof digits - at);
}

void smeplat__json_buffer_free(smeplat__json_buffer *b)
{
    if (b->text)
        b->give(b->text);
    b->text = NULL;
    b->len = b->room = 0;
    b->failed = 0;
}

smeplat__json_buffer smeplat__json_buffer_of(const smeplat__json_door *d)
{
    smeplat__json_buffer b;

    memset(&b, 0, sizeof b);
    b.take = d->take;
    b.give = d->give;
    return b;
}

int32_t smeplat__json_no_memory(smeplat__json_door *d)
{
    d->status = SMEPLAT_ERR_MEMORY;
    return 0;
}

void *smeplat__json_take(smeplat__json_door *d, size_t count, size_t size)
{
    smeplat__json_block *block = d->blocks;
    size_t need;
    char *ptr;

    if (size && count > (SIZE_MAX / 2 - BLOCK_HEAD) / size) {
        smeplat__json_no_memory(d);
        return NULL;
    }
    need = (count * size + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    if (!block || block->room - block->used < need) {
        size_t room = need > BLOCK_ROOM ? need : BLOCK_ROOM;

        block = d->take(BLOCK_HEAD + room);
        if (!block) {
            smeplat__json_no_memory(d);
            return NULL;
        }
        block->room = room;
        block->used = 0;
        block->next = d->blocks;
        d->blocks = block;
    }
    ptr = (char *)block + BLOCK_HEAD + block->used;
    block->used += need;
    memset(ptr, 0, need);
    return ptr;
}

void smeplat__json_give_all(smeplat__json_door *d)
{
    while (d->blocks) {
        smeplat__json_block *block = d->blocks;

        d->blocks = block->next;
        d->give(block);
    }
}
